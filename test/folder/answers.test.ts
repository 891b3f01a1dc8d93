import { answerTo, matchFolder, proposeMatches, withAnswer } from "../../src/folder/index";
import type { FileAnswers } from "../../src/workbook/fileAnswers";
import { cells, folder, references, rules } from "./support/build";

const spec = cells(
  { name: "SIPANDU: Sistem Antrean", opd: "Dinas Kesehatan", evidence: { sdm: "SK Tim Inovasi.pdf" } },
  { name: "Jemput Bola", opd: "Dinas Sosial", evidence: { sdm: "SK Tim Inovasi.pdf" } },
);
const named = references(spec);

function drained<Result>(work: Generator<unknown, Result, void>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

function asked(paths: readonly string[], answers: FileAnswers = {}, all = named): (readonly [string, string[]])[] {
  const files = folder(...paths);
  const match = matchFolder(all, files, rules, answers);
  return drained(proposeMatches(match, all, files, rules, answers)).map(({ key, suggestions }) => [
    key,
    suggestions.map(({ file, certainty, reasons }) => `${file.path} ${certainty} ${reasons.join(",")}`),
  ]);
}

const pathsWith = (answers: FileAnswers, ...paths: string[]): (string | null)[] =>
  matchFolder(named, folder(...paths), rules, answers).matches.map(({ file }) => file?.path ?? null);

const FIRST = "sipandusistemantrean|sdm|sktiminovasipdf";

describe("proposals", () => {
  test("a name with one wrong letter, surer where innovation and department speak for it as well", () => {
    const [first, second] = asked(["Dinas Kesehatan/SIPANDU/SK Tim Inovsai.pdf"]);
    // 2 of 12 letters differ, so 5/6 of 60, the name 50, the department 10: more than is ever sure.
    expect(first).toEqual([FIRST, ["Dinas Kesehatan/SIPANDU/SK Tim Inovsai.pdf 99 name,spelling,department"]]);
    expect(second?.[1]).toEqual(["Dinas Kesehatan/SIPANDU/SK Tim Inovsai.pdf 50 spelling"]);
  });

  test("the file of the innovation and the indicator, whatever it is called", () => {
    expect(asked(["SIPANDU/17/scan001.pdf"])).toEqual([[FIRST, ["SIPANDU/17/scan001.pdf 75 name,indicator"]]]);
  });

  test("the number of the letter, also for words that name no file", () => {
    const letter = references(cells({ name: "SIPANDU", evidence: { sdm: "SK Bupati Nomor 188/71/2024 tentang Tim" } }));
    const [only] = asked(["scan 188-71-2024.pdf", "lain.pdf"], {}, letter);
    expect(only?.[1]).toEqual(["scan 188-71-2024.pdf 60 letter"]);
  });

  test.each([
    ["another number", "SK Tim Inovsai 2.pdf"],
    ["another name", "laporan keuangan.pdf"],
    ["the innovation alone", "SIPANDU/foto.pdf"],
    ["a short name spelled otherwise", "SK.pdf"],
  ])("does not ask about %s", (_name, path) => {
    expect(asked([path])).toEqual([]);
  });

  test("does not ask about a file that another cell names, nor about a cell that has its file", () => {
    expect(asked(["SK Tim Inovasi.pdf"])).toEqual([]);
  });

  test("asks which of several files of one name is meant", () => {
    const [first] = asked(["a/SK Tim Inovasi.pdf", "b/SK Tim Inovasi.pdf"]);
    expect(first).toEqual([FIRST, ["a/SK Tim Inovasi.pdf 60 spelling", "b/SK Tim Inovasi.pdf 60 spelling"]]);
  });

  test("finds in an index what weighing each file for each name finds", () => {
    const wrong = ["SK Tim Inovsi", "S K Tim Inovasii", "SKTmInovasi", "sk team inovasi", "ST Tim Inovasi"];
    for (const name of wrong) expect([name, asked([`${name}.pdf`]).length]).toEqual([name, 2]);
  });
});

describe("answers", () => {
  const same = withAnswer({}, FIRST, { same: "lama/tim.pdf" });

  test("a name means the file that somebody said, and that one only for this innovation", () => {
    expect(pathsWith(same, "lama/tim.pdf", "SK Tim Inovasi.pdf")).toEqual(["lama/tim.pdf", "SK Tim Inovasi.pdf"]);
  });

  test("a folder above or below the one of the answer holds the same file; one of two is nobody's", () => {
    expect(pathsWith(same, "Bukti/lama/tim.pdf")[0]).toBe("Bukti/lama/tim.pdf");
    expect(pathsWith(same, "tim.pdf")[0]).toBe("tim.pdf");
    expect(pathsWith(same, "a/lama/tim.pdf", "b/lama/tim.pdf")[0]).toBeNull();
    expect(pathsWith(same, "lain/tim.pdf")[0]).toBeNull();
  });

  test("what was rejected is neither taken nor proposed again", () => {
    const other = withAnswer({}, FIRST, { other: ["SK Tim Inovsai.pdf", "SK Tim Inovasi.pdf"] });
    expect(pathsWith(other, "SK Tim Inovasi.pdf")).toEqual([null, "SK Tim Inovasi.pdf"]);
    expect(asked(["SK Tim Inovsai.pdf"], other).map(([key]) => key)).toEqual(["jemputbola|sdm|sktiminovasipdf"]);
  });

  test("rejections add up, a file that is confirmed ends them, and an answer can be taken back", () => {
    const two = withAnswer(withAnswer({}, FIRST, { other: ["a.pdf"] }), FIRST, { other: ["b.pdf", "a.pdf"] });
    expect(two[FIRST]).toEqual({ other: ["a.pdf", "b.pdf"] });
    expect(withAnswer(two, FIRST, { same: "a.pdf" })[FIRST]).toEqual({ same: "a.pdf" });
    expect(answerTo(two, named[1]!)).toBeUndefined();
  });

  test("an answer follows the innovation to another row", () => {
    const moved = references(
      cells(
        { name: "Jemput Bola", evidence: { sdm: "x.pdf" } },
        { name: "SIPANDU: Sistem Antrean", evidence: { sdm: "sk_tim_inovasi.pdf" } },
      ),
    );
    expect(answerTo(same, moved[1]!)).toEqual({ same: "lama/tim.pdf" });
  });
});
