import { spdIndicators } from "../../src/rules/index";
import { readWorkbook } from "../../src/workbook/index";
import { isOwnSheet } from "../../src/workbook/ownSheets";
import type { CellValue } from "../../src/workbook/types";
import { plainWide, RULES, sheet, workbook } from "./sheets";

const SPD: CellValue[][] = [
  ["No", "Indikator", "Level"],
  ...spdIndicators(RULES).map(({ key, name }): CellValue[] => [key, name, 2]),
];
const INNOVATIONS = sheet("Inovasi", plainWide());

test("a sheet that carries our mark is no data, whatever stands on it and whatever it is called", () => {
  const own = { own: true as const };
  const data = workbook(
    { ...sheet("Hasil", plainWide()), ...own },
    { ...sheet("SPD 2026", SPD), ...own },
    { ...sheet("OPD", [["Perangkat Daerah"], ["Dinas A"], ["Dinas B"], ["Dinas C"]]), ...own },
    INNOVATIONS,
  );
  expect(readWorkbook(data, RULES)).toMatchObject({
    innovations: { sheet: "Inovasi" },
    spd: null,
    opd: null,
    problem: null,
  });
});

test("the same sheets without the mark are read", () => {
  const data = workbook(INNOVATIONS, sheet("SPD 2026", SPD));
  expect(readWorkbook(data, RULES).spd?.sheet).toBe("SPD 2026");
});

test.each<[about: string, header: CellValue[]]>([
  [
    "findings",
    ["No", "Tingkat", "Lembar", "Sel", "Baris", "Inovasi", "OPD", "Indikator", "Masalah", "Perbaikan", "Poin"],
  ],
  ["findings in English", ["No", "Severity", "Sheet", "Cell", "Row", "Innovation", "Indicator", "Problem", "Fix"]],
  ["a plan", ["OPD", "Inovasi", "Sel", "Indikator", "Dari", "Ke", "Dokumen", "Poin", "Selesai?"]],
  ["a plan in English", ["Department", "Innovation", "Cell", "Indicator", "From", "To", "Document", "Points", "Done?"]],
  ["the hidden column", ["Inovasi", "Level", "Kunci (jangan diubah)"]],
])("cells of ours that a program copied without the mark: %s", (_, header) => {
  const copied = sheet("Salinan", [
    ["Judul"],
    [],
    header,
    ...SPD.slice(1).map(([key, name]) => header.map((_, at) => (at === 0 ? key! : name!))),
  ]);
  expect(isOwnSheet(copied)).toBe(true);
  expect(readWorkbook(workbook(copied, INNOVATIONS), RULES).spd).toBeNull();
});

test("a user's sheet with some of these words is a user's sheet", () => {
  expect(isOwnSheet(sheet("A", [["No", "Tingkat", "Lembar", "Masalah", "Perbaikan"]]))).toBe(false);
  expect(isOwnSheet(sheet("A", [["Dari", "Ke", "Dokumen", "Poin"]]))).toBe(false);
  expect(isOwnSheet(INNOVATIONS)).toBe(false);
});
