import { ruleSet } from "../../src/rules/years/ruleSet";
import { valueOf } from "../../src/rules/index";
import { readRuleTable, type CellLike } from "../../src/rules/table/ruleTable";
import {
  DECIMALS,
  FILE_TYPES,
  KEY,
  LEVEL1,
  MANDATORY,
  RANGE1,
  refusal,
  ruleCells,
  rowOf,
  SECTION,
  VALUE,
  withCell,
} from "./ruleTableCells";

describe("the total", () => {
  const total = (cell: CellLike): number | null =>
    valueOf(withCell("Parameter", "nilai total", VALUE, cell).formula.totalMax);

  test.each<CellLike>([null, "", 0, "=3*SUM(D15:D54)", "-", 250, 249.99999999999997])("%p gives 250", (cell) => {
    expect(total(cell)).toBe(250);
  });

  test("a number that contradicts the weights is refused where it stands", () => {
    expect(refusal(() => total(260))).toMatchObject({
      path: "Aturan!baris 8, kolom Nilai/Bobot",
      why: { key: "sum", params: { given: 260, computed: 250 } },
    });
  });

  test("without its row it follows the weights", () => {
    const table = ruleCells(ruleSet(2026)).filter((row) => row[KEY] !== "nilai total");
    table[rowOf(table, "Indikator", 16)]![VALUE] = 5;
    expect(valueOf(readRuleTable(table, ruleSet).formula.totalMax)).toBe(256);
  });
});

describe("cells that cannot be used are refused with sheet, row and column", () => {
  test.each<[string, CellLike, number, CellLike, string, string]>([
    ["Indikator", 16, VALUE, "tiga", "Nilai/Bobot", "notNumber"],
    ["Indikator", 16, VALUE, null, "Nilai/Bobot", "numberNeeded"],
    ["Indikator", 16, VALUE, -1, "Nilai/Bobot", "tooManyDecimals"],
    ["Indikator", 16, VALUE, 2.005, "Nilai/Bobot", "tooManyDecimals"],
    ["Indikator", 16, VALUE, "#REF!", "Nilai/Bobot", "errorCell"],
    ["Indikator", 16, MANDATORY, "mungkin", "Wajib", "notYesNo"],
    ["Indikator", 16, LEVEL1 + 1, null, "Level 2", "levelMissing"],
    ["Indikator", 29, RANGE1, "banyak", "Rentang 1", "notRange"],
    ["Indikator", 29, RANGE1 + 2, null, "Rentang 3", "rangeMissing"],
    ["Indikator", 29, RANGE1, "60 s.d. 70", "Rentang 1", "rangeOrder"],
    ["Indikator", 29, DECIMALS, 1.5, "Desimal", "notWhole"],
    ["Indikator", 29, FILE_TYPES, "pdf, .jpg", "Jenis berkas", "wrongForm"],
    ["Indikator", 29, KEY, 99, "Kunci", "unknownRow"],
    ["Indikator", 29, SECTION, "Indikatornya", "Bagian", "unknownRow"],
    ["Indikator", 29, KEY, 28, "Kunci", "stoodTwice"],
    ["Basis ukur", "33/a", KEY, "33/z", "Kunci", "unknownRow"],
    ["Parameter", "pembagi minimal", VALUE, 0, "Nilai/Bobot", "notWhole"],
    ["Parameter", "pembagi minimal", VALUE, 11.5, "Nilai/Bobot", "notWhole"],
    ["Parameter", "pembagi minimal", KEY, "pembagi", "Kunci", "unknownRow"],
    ["Parameter", "tahun dasar", VALUE, 1999, "Nilai/Bobot", "unknownBase"],
    ["Parameter", "tahun", VALUE, 1999, "Nilai/Bobot", "yearOutside"],
    ["Predikat", "Inovatif", KEY, "Hebat", "Kunci", "unknownRow"],
    ["Predikat", "Inovatif", VALUE, 70, "Nilai/Bobot", "predicateOrder"],
    ["Rentang waktu", "dari", VALUE, "kemarin", "Nilai/Bobot", "notDate"],
    ["Rentang waktu", "dari", VALUE, "31/2/2025", "Nilai/Bobot", "notDate"],
    ["Rentang waktu", "dari", VALUE, "2026-01-01", "Nilai/Bobot", "windowOrder"],
  ])("%s %s, column %i: %p", (section, key, column, cell, header, reason) => {
    const row = rowOf(ruleCells(ruleSet(2026)), section, key) + 1;
    const error = refusal(() => withCell(section, key, column, cell));
    expect(error.why.key).toBe(reason);
    // Limits and windows are read together; the place is then that of the last of their rows.
    const rows = ["predicateOrder", "windowOrder"].includes(reason) ? "\\d+" : String(row);
    expect(error.path).toMatch(new RegExp(`^Aturan!baris ${rows}, kolom ${header}$`));
  });

  test("the place follows where the table stands", () => {
    const table = ruleCells(ruleSet(2026));
    table[rowOf(table, "Indikator", 16)]![VALUE] = "tiga";
    const error = refusal(() => readRuleTable(table, ruleSet, { sheet: "Aturan (2)", top: 10 }));
    expect(error.path).toBe(`Aturan (2)!baris ${11 + rowOf(table, "Indikator", 16)}, kolom Nilai/Bobot`);
  });

  test("no header, no year", () => {
    expect(refusal(() => readRuleTable([["a", "b"]], ruleSet)).why.key).toBe("noHeader");
    const table = ruleCells(ruleSet(2026)).filter((row) => row[SECTION] !== "Parameter");
    expect(refusal(() => readRuleTable(table, ruleSet)).why.key).toBe("noBase");
  });
});
