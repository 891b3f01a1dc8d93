/** Columns A to F, in characters. */
export const SHEET_WIDTHS: readonly number[] = [34, 11, 14, 22, 22, 11];
export const SHEET_COLUMNS = SHEET_WIDTHS.length;
