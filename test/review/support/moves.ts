import type { Area, SheetData, WorkbookData } from "../../../src/workbook/types";

/** What an office does to a workbook without changing anything in it. */
export type Move = (data: WorkbookData) => WorkbookData;

function shifted(area: Area, down: number, right: number): Area {
  return { top: area.top + down, left: area.left + right, bottom: area.bottom + down, right: area.right + right };
}

function farther(sheet: SheetData, down: number, right: number): SheetData {
  const links = sheet.links?.map((link) => ({ ...link, row: link.row + down, column: link.column + right }));
  return {
    ...sheet,
    top: sheet.top + down,
    left: sheet.left + right,
    merges: sheet.merges.map((area) => shifted(area, down, right)),
    tables: sheet.tables.map((table) => ({ ...table, area: shifted(table.area, down, right) })),
    ...(links && { links }),
  };
}

export const renamed: Move = (data) => ({
  ...data,
  sheets: data.sheets.map((sheet, at) => ({ ...sheet, name: `Lembar baru ${at + 1}` })),
});

/** Rows above and columns before everything, on one sheet or on all. */
export const inserted =
  (down: number, right: number, on?: string): Move =>
  (data) => ({
    ...data,
    sheets: data.sheets.map((sheet) => (on === undefined || on === sheet.name ? farther(sheet, down, right) : sheet)),
  });

/** What stood on the first sheet stands on the last, and so on. */
export const onOtherSheets: Move = (data) => ({
  ...data,
  sheets: [...data.sheets].reverse().map((sheet, at) => ({ ...sheet, name: data.sheets[at]!.name })),
});

/** Rows of a sheet (zero-based) in the opposite order. */
export const sorted =
  (name: string, rows: readonly number[]): Move =>
  (data) => {
    const opposite = new Map(rows.map((row, at) => [row, rows[rows.length - 1 - at]!]));
    const placed = (row: number): number => opposite.get(row) ?? row;
    const moved = (sheet: SheetData): SheetData => ({
      ...sheet,
      values: sheet.values.map((_, at) => sheet.values[placed(sheet.top + at) - sheet.top]!),
      ...(sheet.links && { links: sheet.links.map((link) => ({ ...link, row: placed(link.row) })) }),
    });
    return { ...data, sheets: data.sheets.map((sheet) => (sheet.name === name ? moved(sheet) : sheet)) };
  };
