import { ruleProblemLines } from "../../src/i18n/ruleProblems";
import { readRuleTable, type CellLike } from "../../src/rules/table/ruleTable";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { spoilt } from "./letters";
import { LEVEL1, refusal, ruleCells, rowOf, VALUE } from "./ruleTableCells";
import { UNDEFINED_INDEX } from "./undefinedIndex";

describe("a file by which no index can be computed is refused with all that is wrong", () => {
  test.each(UNDEFINED_INDEX)("%s", (_what, spoil, said) => {
    expect(ruleProblemLines("id", spoilt(spoil))).toEqual(said);
  });
});

describe("so is a sheet, with its cells", () => {
  type Cell = [section: string, key: CellLike, column: number, cell: CellLike];

  /** What is said of the table of 2026 with these cells changed, `@` and the row in the place of each row's number. */
  function saidOf(cells: readonly Cell[]): string[] {
    const table = ruleCells(ruleSet(2026));
    for (const [section, key, column, cell] of cells) table[rowOf(table, section, key)]![column] = cell;
    const rows = cells.map(([section, key]) => [rowOf(table, section, key) + 1, key] as const);
    return ruleProblemLines(
      "id",
      refusal(() => readRuleTable(table, ruleSet)),
    ).map((line) => rows.reduce((text, [row, key]) => text.replace(`baris ${row},`, `@${String(key)},`), line));
  }

  const LACKING = "belum diketahui, padahal tanpa angka ini indeks tidak dapat dihitung; isi angkanya.";

  test.each<[string, Cell[], string[]]>([
    [
      "a divisor of 0",
      [["Parameter", "pembagi minimal", VALUE, 0]],
      ["Aturan!@pembagi minimal, kolom Nilai/Bobot: “0” bukan bilangan bulat yang berlaku di sini."],
    ],
    [
      "an unknown divisor",
      [["Parameter", "pembagi minimal", VALUE, "tidak diketahui"]],
      [`Aturan!@pembagi minimal, kolom Nilai/Bobot: ${LACKING}`],
    ],
    [
      "weights of 0, unknown and #NUM!, and a level that is missing",
      [
        ["Indikator", 16, VALUE, 0],
        ["Indikator", 17, VALUE, "tidak diketahui"],
        ["Indikator", 18, VALUE, "#NUM!"],
        ["Indikator", 19, LEVEL1 + 2, ""],
      ],
      [
        "Aturan!@16, kolom Nilai/Bobot: isi angka di atas 0.",
        "Aturan!@18, kolom Nilai/Bobot: sel ini berisi kesalahan Excel #NUM!.",
        "Aturan!@19, kolom Level 3: uraian level ini belum diisi.",
        `Aturan!@17, kolom Nilai/Bobot: ${LACKING}`,
      ],
    ],
    [
      "a total that is an Excel error",
      [["Parameter", "nilai total", VALUE, "#REF!"]],
      ["Aturan!@nilai total, kolom Nilai/Bobot: sel ini berisi kesalahan Excel #REF!."],
    ],
    [
      "limits of which one cannot be read are not said to be out of order; a window is",
      [
        ["Predikat", "Sangat Inovatif", VALUE, "tinggi"],
        ["Predikat", "Inovatif", VALUE, 70],
        ["Rentang waktu", "sampai", VALUE, "2020-01-01"],
      ],
      [
        "Aturan!@Sangat Inovatif, kolom Nilai/Bobot: “tinggi” bukan angka.",
        "Aturan!@sampai, kolom Nilai/Bobot: tanggal awal 2024-01-01 setelah tanggal akhir 2020-01-01.",
      ],
    ],
  ])("%s", (_what, cells, said) => {
    expect(saidOf(cells)).toEqual(said);
  });
});
