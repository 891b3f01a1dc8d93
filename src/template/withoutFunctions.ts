import type { CellValue } from "../workbook/types";
import type { CellContent, SheetSpec, WorkbookSpec } from "./types";

const OUR_FUNCTION = /\bIID\./;

function isOurs(content: CellContent): boolean {
  return typeof content === "object" && content !== null && OUR_FUNCTION.test(content.formula);
}

function withResults(sheet: SheetSpec, note: string): SheetSpec {
  const results = new Map<string, CellValue>();
  for (const { top, left, values } of sheet.results) {
    values.forEach((row, y) => row.forEach((value, x) => results.set(`${top + y} ${left + x}`, value)));
  }
  const cells = sheet.cells.map(({ top, left, values }) => ({
    top,
    left,
    values: values.map((row, y) =>
      row.map((content, x) => (isOurs(content) ? (results.get(`${top + y} ${left + x}`) ?? null) : content)),
    ),
  }));
  const ours = sheet.spills.filter(isOurs);
  return {
    ...sheet,
    cells: [...cells, ...ours.map(({ area }) => ({ top: area.top, left: area.left, values: [[note]] }))],
    spills: sheet.spills.filter((spill) => !ours.includes(spill)),
  };
}

/**
 * The workbook for an Excel that does not know our functions: where one would stand is its result, or nothing where the
 * specification has none.
 * @param note stands where several results would spill; says where they are to be seen
 */
export function withoutFunctions(spec: WorkbookSpec, note: string): WorkbookSpec {
  return { sheets: spec.sheets.map((sheet) => withResults(sheet, note)) };
}
