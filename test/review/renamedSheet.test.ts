import { keyFindings } from "../../src/review/key";
import { readWorkbook } from "../../src/workbook/index";
import { analyzeWorkbook, rules2026, spdSheet, wideSheet, workbook } from "../support/workbooks";

const ROWS = [
  { name: "Satu", evidence: { "17": "menyusul" } },
  { name: "Dua", stage: "Uji Coba" },
];

test("a renamed tab keeps what was accepted and saved", () => {
  const keys = (innovations: string, spd: string): string[] => {
    const data = workbook({ ...wideSheet(ROWS), name: innovations }, { ...spdSheet(4), name: spd });
    return keyFindings(analyzeWorkbook(data), readWorkbook(data, rules2026)).map(({ key }) => key);
  };
  const before = keys("Inovasi", "SPD");
  expect(before.length).toBeGreaterThan(5);
  expect(new Set(before).size).toBe(before.length);
  expect(keys("Data OPD baru", "Perangkat")).toEqual(before);
});
