/** What is in the cells of a workbook, before anybody asks what it means. */

/** A cell as Excel's `values` gives it. Excel errors are their text (`#N/A`); dates are serial numbers. */
export type CellValue = string | number | boolean | null;

/** Zero-based, inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** An Excel table (ListObject); `area` includes its header row. */
export interface SheetTable {
  name: string;
  area: Area;
  hasHeader: boolean;
  hasTotals: boolean;
}

/** The address behind a cell that shows something else: of the web, or of a file on a machine. Zero-based. */
export interface SheetLink {
  row: number;
  column: number;
  target: string;
}

/** The used block of a sheet. `values[0][0]` is the cell at zero-based row `top`, column `left`. */
export interface SheetData {
  name: string;
  visible: boolean;
  top: number;
  left: number;
  values: CellValue[][];
  merges: Area[];
  tables: SheetTable[];
  /** It carries our mark: a list, plan, report, letter or rule sheet that we wrote. */
  own?: true;
  /** Where they were read: from files, not from the open workbook. */
  links?: SheetLink[];
  /** Formulas of a file that no program has calculated yet; zero-based. */
  uncomputed?: { row: number; column: number }[];
  /** The last cell of a sheet that is too large to be read whole. */
  notRead?: string;
}

export interface WorkbookData {
  name: string;
  sheets: SheetData[];
  date1904: boolean;
}

/** A cell: Excel's row number, zero-based column. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

/** A run of rows of an arranged table that stands together on a sheet. */
export interface PlacedRows {
  sheet: string;
  /** Excel's row numbers in the table, and how far the rows of the sheet are from them. */
  first: number;
  last: number;
  shift: number;
  /** Column on the sheet by column of the table; what the sheet does not have is not in it. */
  columns: ReadonlyMap<number, number>;
}

/**
 * Where the cells of a table stand that was arranged from cells elsewhere: from several sheets, or from rows that are
 * indicators. Its own rows and columns only count them.
 */
export interface ArrangedPlaces {
  /** Everything that it was arranged from. */
  sheets: readonly string[];
  /** By `row:column` of the table. */
  cells?: ReadonlyMap<string, CellPlace>;
  rows?: readonly PlacedRows[];
}
