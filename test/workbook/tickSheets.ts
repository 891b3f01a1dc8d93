import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, InnovationTable, SheetData } from "../../src/workbook/types";
import { KNOWN, PROFILE_HEADER, profileOf, RULES, sheet, SID, workbook } from "./sheets";

export type Mark = (level: number) => CellValue;

export const blanks = (count: number): CellValue[] => Array<CellValue>(count).fill("");
export const one =
  (mark: CellValue): Mark =>
  () =>
    mark;

/** The cells of a level: the mark where it is ticked. */
export function ticks(level: number, mark: Mark): CellValue[] {
  return [1, 2, 3].map((column) => (column === level ? mark(column) : ""));
}

/** The known innovations with their levels ticked under the indicators, in two header rows. */
function ticked(mark: Mark, leaves: CellValue[], evidence: boolean, merged: boolean): SheetData {
  const width = evidence ? 4 : 3;
  const first = PROFILE_HEADER.length;
  const rows = [
    [...PROFILE_HEADER, ...SID.flatMap(({ name }) => [name, ...blanks(width - 1)])],
    [...blanks(first), ...SID.flatMap(() => [...leaves, ...(evidence ? ["Data dukung"] : [])])],
    ...KNOWN.map((known) => [
      ...profileOf(known),
      ...known.levels.flatMap((level, index) => [
        ...ticks(level, mark),
        ...(evidence ? [known.evidence[index] ?? ""] : []),
      ]),
    ]),
  ];
  const merges = [
    ...PROFILE_HEADER.map((_, left) => ({ top: 0, left, bottom: 1, right: left })),
    ...SID.map((_, index) => {
      const left = first + width * index;
      return { top: 0, left, bottom: 0, right: left + width - 1 };
    }),
  ];
  return sheet("Inovasi", rows, { merges: merged ? merges : [] });
}

export function tableOf(...sheets: SheetData[]): InnovationTable {
  const { innovations, problem } = readWorkbook(workbook(...sheets), RULES);
  expect(problem).toBeNull();
  return innovations!;
}

export const NUMBERS = [1, 2, 3];
export const LAYOUTS: Record<string, SheetData> = {
  "numbers, x": ticked(one("x"), NUMBERS, false, true),
  "numbers, √, data dukung": ticked(one("√"), NUMBERS, true, true),
  "numbers without merged cells, v": ticked(one("v"), NUMBERS, true, false),
  "Level 1, ✓": ticked(one("✓"), ["Level 1", "Level 2", "Level 3"], true, true),
  "Parameter 1, 1": ticked(one(1), ["Parameter 1", "Parameter 2", "Parameter 3"], false, false),
  "Tingkat I, ya": ticked(one("Ya"), ["Tingkat I", "Tingkat II", "Tingkat III"], true, false),
  "roman numbers, the level itself": ticked((level) => level, ["I", "II", "III"], false, true),
  "in brackets, check boxes": ticked(one(true), ["(1)", "(2)", "(3)"], true, true),
};

/** One row for each innovation, Regulasi and SDM to tick. */
export function two(
  rows: CellValue[][],
  header: CellValue[] = ["Regulasi Inovasi Daerah", "Ketersediaan dan peran SDM"],
) {
  return sheet("Inovasi", [
    ["No", "Nama Inovasi", "Perangkat Daerah", ...header.flatMap((text) => [text, "", ""])],
    ["", "", "", ...header.flatMap(() => NUMBERS)],
    ...rows.map((cells, index) => [index + 1, `Inovasi ${index + 1}`, "Dinas Kesehatan", ...cells]),
  ]);
}
