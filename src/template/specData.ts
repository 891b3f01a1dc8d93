import type { CellBlock, SheetSpec, WorkbookSpec } from "./types";
import type { CellValue, SheetData, WorkbookData } from "../workbook/types";

function place(values: CellValue[][], block: CellBlock): void {
  block.values.forEach((row, down) =>
    row.forEach((value, right) => {
      const target = (values[block.top + down] ??= []);
      target[block.left + right] = typeof value === "object" ? null : value;
    }),
  );
}

function sheetData(sheet: SheetSpec): SheetData {
  const values: CellValue[][] = [];
  for (const block of [...sheet.cells, ...sheet.results]) place(values, block);
  const columns = Math.max(...Array.from(values, (row) => row?.length ?? 0));
  return {
    name: sheet.name,
    visible: !sheet.hidden,
    top: 0,
    left: 0,
    values: Array.from(values, (row) => Array.from({ length: columns }, (_, column) => row?.[column] ?? null)),
    merges: sheet.merges,
    tables: sheet.tables.map((table) => ({ name: table.name, area: table.area, hasHeader: true, hasTotals: false })),
  };
}

/** The cells of a specification as a workbook, formulas as blank cells where no result is given. */
export function specData(spec: WorkbookSpec): WorkbookData {
  return { name: "template.xlsx", sheets: spec.sheets.map(sheetData), date1904: false };
}
