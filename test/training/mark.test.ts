import fc from "fast-check";
import { rulesOf } from "../../src/rules/index";
import { ANSWER_LABELS } from "../../src/training/book/answerSheet";
import { codeText } from "../../src/training/code";
import { exerciseScore } from "../../src/training/marking/mark";
import { explanationText } from "../../src/training/marking/resultSheets";
import type { TrainingMark } from "../../src/training/marking/types";
import type { Exercise } from "../../src/training/types";
import type { WorkbookData } from "../../src/workbook/types";
import {
  answer,
  exercise,
  handedOut,
  headerOf,
  marked,
  MARKING,
  mend,
  problemOf,
  sheetNamed,
  words,
  writeBeside,
} from "./hands";

function column(
  data: WorkbookData,
  header: string,
): { values: WorkbookData["sheets"][number]["values"]; top: number; at: number } {
  const { row, headers } = headerOf(data);
  return { values: sheetNamed(data, "Latihan").values, top: row, at: headers.indexOf(header) };
}

function remarks(mark: TrainingMark): string[] {
  return mark.remarks.map(({ text }) => text);
}

test("who mends all gets 100 and who does nothing 0, under the rules of any year", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 0xffffffff }), fc.constantFrom(2022, 2024, 2026), async (seed, year) => {
      const made = exercise(seed, year);
      const marking = { ...MARKING, year };
      const untouched = await marked(await handedOut(made, "Ani"), "a.xlsx", marking);
      expect(untouched).toMatchObject({ score: 0, untouched: true, alarms: [] });
      expect(remarks(untouched)).toEqual(["remarkUntouched"]);
      const data = await handedOut(made, "Ani");
      mend(data, made, made.faults);
      const mended = await marked(data, "a.xlsx", marking);
      expect(mended.faults.filter(({ mended: is }) => !is).map(({ fault }) => fault.code)).toEqual([]);
      expect(mended).toMatchObject({ score: 100, untouched: false, alarms: [], name: "Ani" });
    }),
    { numRuns: 4 },
  );
});

test("half is given for a fault that is only named, and half taken for each false alarm", async () => {
  const made = exercise(1);
  const data = await handedOut(made, "Budi");
  answer(data, made, made.faults);
  const named = await marked(data);
  expect(named.score).toBe(50);
  expect(named.faults.every(({ named: is, mended }) => is && !mended)).toBe(true);
  const levels = named.faults.filter(({ level }) => level !== null);
  expect(levels.length).toBeGreaterThan(0);
  expect(levels.every(({ level }) => level === true)).toBe(true);

  const free = Array.from({ length: 12 }, (_, i) => i + 1).find(
    (number) => !made.faults.some(({ innovation }) => innovation === number),
  )!;
  answer(data, made, [
    ...made.faults,
    { innovation: free, place: "indicator:monev", code: "evidence-missing", proven: 0 },
    { innovation: free, place: "indicator:regulasi", code: "evidence-missing", proven: 0 },
  ]);
  // 12 halves less 2 halves of 12.
  expect((await marked(data)).score).toBe(41.67);
});

test("the rule of the mark, by hand", () => {
  const is = (mended: boolean, named: boolean): { mended: boolean; named: boolean } => ({ mended, named });
  expect(exerciseScore([is(true, true), is(true, false), is(false, true), is(false, false)], 0)).toBe(62.5);
  expect(exerciseScore([is(true, true), is(true, false), is(false, true), is(false, false)], 1)).toBe(50);
  expect(exerciseScore([is(false, false)], 3)).toBe(0);
  expect(exerciseScore([], 0)).toBe(0);
});

test("guessing every kind at a place does not help", async () => {
  const made = exercise(3);
  const [fault] = made.faults;
  const wrong = made.faults.find(({ code }) => code !== fault!.code)!.code;
  const data = await handedOut(made);
  answer(data, made, [{ ...fault!, code: wrong }, fault!]);
  const mark = await marked(data);
  expect(mark.faults[0]).toMatchObject({ named: false });
  expect(mark.alarms).toHaveLength(1);
  // The same answer twice is one.
  answer(data, made, [fault!, fault!]);
  expect(await marked(data)).toMatchObject({ alarms: [], score: 4.17 });
});

test("the index is right when it is that of the table as it came back", async () => {
  const made = exercise(4);
  const data = await handedOut(made);
  mend(data, made, made.faults.slice(0, 5));
  const { right } = (await marked(data)).index;
  for (const [value, isRight] of [
    [right, true],
    [right.toFixed(2).replace(".", ","), true],
    [right + 0.004, true],
    [right + 0.02, false],
    ["tidak tahu", false],
    [null, false],
  ] as const) {
    writeBeside(data, "index", value);
    expect((await marked(data)).index.isRight).toBe(isRight);
  }
  expect((await marked(data)).index.given).toEqual({ kind: "none" });
  const answers = sheetNamed(data, "Jawaban");
  const row = answers.values.findIndex(([first]) => first === ANSWER_LABELS.index);
  answers.uncomputed = [{ row: row + answers.top, column: 1 + answers.left }];
  expect((await marked(data)).index.given).toEqual({ kind: "notCalculated" });
});

function withoutFault(made: Exercise, indicator: string): number {
  return made.innovations.findIndex(
    ({ levels }, i) =>
      Number(levels[indicator]) > 1 &&
      !made.faults.some(({ innovation, place }) => innovation === i + 1 && place === `indicator:${indicator}`),
  );
}

test("blanking, leaving out and lowering is no mending", async () => {
  const made = exercise(6);
  const data = await handedOut(made);
  const { values, top, at } = column(data, "Diikutkan");
  for (let number = 1; number <= 12; number += 1) values[top + number]![at] = "Tidak";
  const left = await marked(data);
  expect(left.faults.some(({ mended }) => mended)).toBe(false);
  expect(left.score).toBe(0);

  const emptied = await handedOut(made);
  const sheet = sheetNamed(emptied, "Latihan");
  const { row, headers } = headerOf(emptied);
  headers.forEach((header, i) => {
    if (!/^(?:Bukti )?\d/.test(String(header))) return;
    for (let number = 1; number <= 12; number += 1) sheet.values[row + number]![i] = null;
  });
  expect((await marked(emptied)).score).toBe(0);

  const monev = withoutFault(made, "monev");
  const lowered = await handedOut(made);
  const level = column(lowered, String(headerOf(lowered).headers.find((header) => /^34 /.test(String(header)))));
  level.values[level.top + monev + 1]![level.at] = 1;
  const mark = await marked(lowered);
  expect(mark.alarms).toEqual([
    {
      kind: "level",
      innovation: monev + 1,
      place: "indicator:monev",
      from: Number(made.innovations[monev]!.levels["monev"]),
      to: 1,
    },
  ]);
});

test("a mend that is another fault is none, and a new fault elsewhere takes away", async () => {
  const made = exercise(2);
  const missing =
    made.faults.find(({ code }) => code === "evidence-missing") ??
    made.faults.find(({ place }) => place.startsWith("indicator:"))!;
  const data = await handedOut(made);
  const { values, top } = column(data, "Tujuan");
  const { headers } = headerOf(data);
  const evidence = headers.findIndex((header) =>
    String(header).startsWith(`Bukti ${missing.finding.header.replace(/^Bukti /, "")}`),
  );
  values[top + missing.innovation]![evidence] = "menyusul";
  const clean = made.innovations.findIndex(
    (_, i) => !made.faults.some(({ innovation, place }) => innovation === i + 1 && place === "field:tujuan"),
  );
  values[top + clean + 1]![headers.indexOf("Tujuan")] = null;
  const mark = await marked(data);
  expect(mark.faults.find(({ fault }) => fault === missing || fault.place === missing.place)?.mended).toBe(false);
  expect(mark.alarms).toContainEqual({
    kind: "new",
    innovation: clean + 1,
    place: "field:tujuan",
    code: "field-missing",
  });
});

test("sorted rows and moved columns are still the same innovations", async () => {
  const made = exercise(8);
  const data = await handedOut(made);
  mend(data, made, made.faults);
  const sheet = sheetNamed(data, "Latihan");
  const { row } = headerOf(data);
  const rows = sheet.values.slice(row + 1, row + 13).reverse();
  sheet.values.splice(row + 1, 12, ...rows);
  expect(await marked(data)).toMatchObject({ score: 100, alarms: [] });
});

test("rows and columns that are gone are told", async () => {
  const made = exercise(10);
  const data = await handedOut(made);
  const sheet = sheetNamed(data, "Latihan");
  const { row, headers } = headerOf(data);
  sheet.values.splice(row + 1, 1);
  const at = headers.indexOf("Manfaat");
  for (const cells of sheet.values) cells.splice(at, 1);
  sheet.tables = [];
  expect(remarks(await marked(data))).toEqual(expect.arrayContaining(["remarkRows", "remarkColumns"]));
  const without = { ...data, sheets: data.sheets.filter(({ name }) => name !== "SPD" && name !== "Jawaban") };
  expect(await problemOf(without)).toBe("problemNoCode");
});

test("a workbook of something else, and one whose table is gone, are told", async () => {
  const sheet = { name: "Lembar", visible: true, top: 0, left: 0, values: [["ada", 3]], merges: [], tables: [] };
  expect(await problemOf({ name: "x.xlsx", sheets: [sheet], date1904: false })).toBe("problemNoCode");
  const data = await handedOut(exercise(15));
  const [answers] = data.sheets;
  expect(await problemOf({ ...data, sheets: [answers!, sheet] })).toBe("problemNoSheet");
});

test("a code that was changed, of two exercises, or of a year without rules is told", async () => {
  const made = exercise(11);
  const data = await handedOut(made);
  const problem = async (code: string): Promise<string> => {
    writeBeside(data, "code", code);
    return problemOf(data);
  };
  const own = codeText(made.code);
  const wrong = codeText({ ...made.code, check: made.code.check === "0000" ? "0001" : "0000" });
  expect(await problem(wrong)).toBe("problemOtherVersion");
  expect(await problem(codeText({ ...made.code, seed: made.code.seed ^ 1 }))).toBe("problemOtherVersion");
  expect(await problem("")).toBe("problemNoCode");
  writeBeside(data, "code", own);
  writeBeside(data, "name", codeText(exercise(12).code));
  expect(await problemOf(data)).toBe("problemTwoCodes");
});

test("another year is marked by its own rules and told; a year without rules is told", async () => {
  const made = exercise(13, 2024);
  const data = await handedOut(made, "Citra");
  mend(data, made, made.faults);
  const mark = await marked(data);
  expect(mark.score).toBe(100);
  expect(remarks(mark)).toEqual(["remarkOtherYear"]);
  writeBeside(data, "code", codeText({ ...made.code, year: 1999 }));
  expect(await problemOf(data, { ...MARKING, rulesOf })).toBe("problemUnknownYear");
});

test("answers that name nothing are told and count for nothing", async () => {
  const made = exercise(14);
  const data = await handedOut(made);
  answer(data, made, made.faults.slice(0, 1));
  const { values } = sheetNamed(data, "Jawaban");
  const header = values.findIndex((cells) => cells[1] === "Nomor Inovasi");
  values[header + 2] = [2, 13, "Tujuan", "Bukti belum ada", null, null];
  values[header + 3] = [3, null, "Tujuan", null, null, null];
  values[header + 4] = [4, null, null, null, null, "hanya catatan"];
  const mark = await marked(data);
  expect(mark.alarms).toEqual([]);
  expect(mark.remarks).toContainEqual({ text: "remarkUnread", params: { rows: `${header + 3}, ${header + 4}` } });
});

test("an explanation shows an excerpt of a long example, and the mended cell of a short one", async () => {
  let long = 0;
  for (let seed = 0; seed < 4; seed += 1) {
    const made = exercise(seed);
    const mark = await marked(await handedOut(made));
    for (const one of mark.faults) {
      const text = explanationText(one, made.rules, words);
      if (one.fault.code === "design-too-short") long += 1;
      expect(text.length).toBeLessThan(1200);
      expect(text).toContain(one.fault.code === "design-too-short" ? " …”" : "”");
    }
  }
  expect(long).toBeGreaterThan(0);
});
