import { readWorkbook } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import { rules2026, wideSheet, workbook } from "../support/workbooks";

const roleOf = (levels: readonly CellValue[], evidence = true): unknown => {
  const sheet = wideSheet(levels.map((level, at) => ({ name: `Inovasi ${at + 1}`, levels: { "33": level } })));
  const gone = sheet.values[0]!.findIndex((header) => String(header).startsWith("Bukti 33"));
  const values = evidence ? sheet.values : sheet.values.map((row) => row.filter((_, column) => column !== gone));
  const { innovations } = readWorkbook(workbook({ ...sheet, values }), rules2026);
  return innovations?.columns.find(({ header }) => header.startsWith("33"))?.role.kind;
};

test.each<[string, CellValue[]]>([
  ["crosses and a 4", ["x", "x", 4]],
  ["crosses alone", ["x", "x"]],
  ["a level among words", ["sudah", "belum selesai", 2]],
])("a column of an indicator whose evidence stands beside it holds levels: %s", (_, levels) => {
  expect(roleOf(levels)).toBe("level");
});

test("crosses are no evidence, words are", () => {
  expect(roleOf(["x", "x", 4], false)).toBe("level");
  expect(roleOf(["foto.jpg", "laporan.pdf"], false)).toBe("evidence");
});
