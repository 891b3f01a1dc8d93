import type { Area, CellValue } from "../../src/workbook/types";

/**
 * What the emulated Excel host needs from a spreadsheet. Two implementations: a plain one in memory
 * (tests under jest) and one over the Univer grid (preview). Areas are zero-based and inclusive;
 * values are Excel's (`""` for an empty cell, error values as their text such as `#N/A`).
 */
export interface SheetHandle {
  id: string;
  name: string;
  visible: boolean;
  protected: boolean;
}

export interface CellFormat {
  fill: string | null;
  fontColor: string | null;
  bold: boolean;
  italic: boolean;
  /** Points. */
  fontSize: number;
  wrap: boolean;
  horizontal: string | null;
  vertical: string | null;
  numberFormat: string;
  locked: boolean;
}

export interface TableHandle {
  id: string;
  name: string;
  sheetId: string;
  area: Area;
  hasHeader: boolean;
  hasTotals: boolean;
  style: string;
}

/** What may be typed into cells: an item of a list, or a number of a range. */
export interface CellValidation {
  /** Formula (`=Daftar!$A$1:$A$38`) or comma-separated items; '' for a range of numbers. */
  source: string;
  /** The least and the highest number. */
  between?: readonly [number, number];
  /** Shown in the error box. */
  message: string | null;
  /** Title of the error box. */
  title?: string;
  /** What the error box lets the user do; Excel's default is `Stop`. */
  style?: "Stop" | "Warning" | "Information";
  /** Shown beside the cell when it is selected. */
  prompt?: { title: string; message: string };
}

/** What somebody said of a cell. */
export interface CellComment {
  row: number;
  column: number;
  text: string;
}

/** At which machine somebody edits: the one the add-in runs on, or a co-author's. */
export type EditSource = "Local" | "Remote";

export interface SpreadsheetAdapter {
  sheets(): SheetHandle[];
  activeSheet(): SheetHandle;
  activate(sheetId: string): void;
  addSheet(name: string): SheetHandle;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  setSheetVisible(sheetId: string, visible: boolean): void;
  /** `#RRGGBB`, or `null` without a colour. */
  tabColor(sheetId: string): string | null;
  setTabColor(sheetId: string, color: string | null): void;
  /** `null` when the sheet is empty. */
  usedArea(sheetId: string): Area | null;
  /** The address behind a cell; missing where the spreadsheet keeps none. */
  hyperlink?(sheetId: string, row: number, column: number): string | null;
  /** What people said of cells; missing where the spreadsheet keeps none. */
  comments?(sheetId: string): CellComment[];
  comment?(sheetId: string, comment: CellComment): void;
  /** Where the result of a formula reaches from its cell; missing where results stay in theirs. */
  spill?(sheetId: string, row: number, column: number): Area | null;
  /** The cells that hold something, row and column; for spreadsheets that keep them apart from the empty ones. */
  filledCells?(sheetId: string): Iterable<readonly [number, number]>;
  getValues(sheetId: string, area: Area): CellValue[][];
  getFormulas(sheetId: string, area: Area): CellValue[][];
  /**
   * Strings that start with `=` are formulas; those that start with an apostrophe are the text behind it,
   * whatever it looks like; `null` entries leave their cell alone.
   */
  setCells(sheetId: string, area: Area, values: CellValue[][]): void;
  getFormats(sheetId: string, area: Area): CellFormat[][];
  /** `null` entries leave their cell alone; absent keys stay as they are. */
  setFormats(sheetId: string, area: Area, formats: (Partial<CellFormat> | null)[][]): void;
  clear(sheetId: string, area: Area, what: "all" | "contents" | "formats"): void;
  merges(sheetId: string): Area[];
  merge(sheetId: string, area: Area): void;
  unmerge(sheetId: string, area: Area): void;
  /** Points. */
  columnWidth(sheetId: string, column: number): number;
  /** Points. */
  rowHeight(sheetId: string, row: number): number;
  setColumnWidth(sheetId: string, first: number, last: number, points: number): void;
  setRowHeight(sheetId: string, first: number, last: number, points: number): void;
  freeze(sheetId: string, rows: number, columns: number): void;
  hiddenRows(sheetId: string): Set<number>;
  hiddenColumns(sheetId: string): Set<number>;
  setColumnsHidden(sheetId: string, first: number, last: number, hidden: boolean): void;
  tables(): TableHandle[];
  addTable(table: Omit<TableHandle, "id">): TableHandle;
  updateTable(id: string, change: Partial<TableHandle>): void;
  deleteTable(id: string): void;
  setValidation(sheetId: string, area: Area, rule: CellValidation | null): void;
  getValidation(sheetId: string, area: Area): CellValidation | null;
  /** `null` when what is selected is not a range. */
  selection(): { sheetId: string; area: Area } | null;
  select(sheetId: string, area: Area): void;
  /** The user has a cell open for typing. */
  isEditing(): boolean;
  recalculate(): void;
  /** Changes made by the user or by a co-author, not through this adapter. Returns an unsubscribe. */
  onUserChange(listener: (sheetId: string, area: Area, source: EditSource) => void): () => void;
  /** Time to ask for the selection again; it may be the same. Returns an unsubscribe. */
  onSelectionChange(listener: () => void): () => void;
  /** Time to ask for the front sheet again. Returns an unsubscribe. */
  onActiveSheetChange(listener: () => void): () => void;
  /** Time to ask for the list of sheets again: somebody added, deleted or renamed one. Returns an unsubscribe. */
  onSheetsChange(listener: (source: EditSource) => void): () => void;
}
