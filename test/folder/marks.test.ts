import { marksOn, soughtFor, type TextRun } from "../../src/folder/index";
import { parseEvidence } from "../../src/workbook/index";

/** Runs below each other, ten units high, six units a letter. */
function runs(...texts: string[]): TextRun[] {
  return texts.map((text, line) => ({
    text,
    x: 0,
    y: 20 * (line + 1),
    along: { x: 1, y: 0 },
    width: text.length * 6,
    height: 10,
    endsLine: true,
  }));
}

const sought = (name: string, cell = ""): ReturnType<typeof soughtFor> => soughtFor(name, parseEvidence(cell));

/** The letters under each mark, as far as they stand in one run each. */
function marked(texts: string[], name: string, cell = ""): string[] {
  const page = runs(...texts);
  return marksOn(page, sought(name, cell)).map(({ kind, boxes }) => {
    const words = boxes.map(({ left, top, width }) => {
      const line = Math.round((top + 9) / 20) - 1;
      return texts[line]!.slice(Math.round(left / 6), Math.round((left + width) / 6));
    });
    return `${kind}: ${words.join("|")}`;
  });
}

describe("the name of the innovation", () => {
  test.each<[string, string[], string, string[]]>([
    ["as written", ["Penetapan Inovasi SI-PANDU 2024"], "SI PANDU", ["name: SI-PANDU"]],
    ["its short part before a colon", ["tentang SAKU BACA."], "SAKU BACA: Rak Buku Bergilir", ["name: SAKU BACA"]],
    ["over the end of a line", ["Rak Buku", "Bergilir di desa"], "Rak Buku Bergilir", ["name: Rak Buku|Bergilir"]],
    ["with marks on its letters", ["Inovasi CAFÉ BACA"], "Cafe Baca", ["name: CAFÉ BACA"]],
    ["each time", ["SIPANDU dan SIPANDU"], "SIPANDU", ["name: SIPANDU", "name: SIPANDU"]],
    ["a short one not inside of words", ["Akun Sipandaan dan RSIPANDA"], "SIPA", []],
    ["not where only other words stand", ["Surat tugas tim pelaksana"], "SIPANDU", []],
    ["too short to be looked for", ["ABC abc"], "ABC", []],
  ])("%s", (_what, texts, name, expected) => {
    expect(marked(texts, name)).toEqual(expected);
  });

  test("torn into runs of letters on one line", () => {
    const torn = [..."SIPANDU"].map((text, at): TextRun => ({
      text,
      x: at * 6,
      y: 20,
      along: { x: 1, y: 0 },
      width: 6,
      height: 10,
      endsLine: false,
    }));
    const [mark] = marksOn(torn, sought("SIPANDU"));
    expect(mark?.boxes).toHaveLength(7);
    expect(mark?.boxes.at(-1)).toMatchObject({ left: 36, width: 6 });
  });
});

describe("the number of a letter", () => {
  const cell = "Surat Tugas Nomor 800.1.11.1/123/Dikbud/2024 tanggal 12 Juli 2024 tentang Tim (st.pdf)";
  test.each<[string, string[], string, string[]]>([
    [
      "with other separators",
      ["Nomor : 800.1.11.1 / 123 / DIKBUD / 2024"],
      cell,
      ["number: 800.1.11.1 / 123 / DIKBUD / 2024"],
    ],
    ["not as a part of a longer one", ["Nomor 1800.1.11.1/123/Dikbud/20245"], cell, []],
    [
      "a short one only behind its word",
      ["13 orang, Nomor 13 Tahun 2024"],
      "Perbup Nomor 13 Tahun 2024",
      ["number: Nomor 13"],
    ],
    ["and not where the word is missing", ["13 orang pada tahun 2024"], "Perbup Nomor 13 Tahun 2024", []],
  ])("%s", (_what, texts, written, expected) => {
    expect(marked(texts, "", written)).toEqual(expected);
  });

  test("each number once, however often the cell names it", () => {
    expect(sought("", `${cell}; ${cell}`)).toHaveLength(1);
  });
});

test("a line that goes up has an upright box", () => {
  const up: TextRun = {
    text: "SIPANDU",
    x: 100,
    y: 200,
    along: { x: 0, y: -1 },
    width: 70,
    height: 10,
    endsLine: true,
  };
  const [mark] = marksOn([up], sought("SIPANDU"));
  expect(mark?.boxes[0]).toEqual({ left: 91, top: 130, width: 11.5, height: 70 });
});
