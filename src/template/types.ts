import type { Area, CellValue } from "../workbook/types";

/**
 * A workbook to create, free of any program: `src/xlsx` writes it to a file, `src/excel` into the open workbook.
 * Rows and columns are zero-based, areas inclusive, as everywhere in `src/workbook`.
 */
export interface WorkbookSpec {
  sheets: SheetSpec[];
}

/**
 * How an area should look. The writers turn a role into fonts and fills; the meaning stays here.
 * `lead` is the sentence that says most, `remark` one for those who ask, both over several lines where they are long;
 * `band` heads a group of rows, `body` is plain wrapped text in a data row, `input` a cell that people fill in, `formula` a computed one.
 */
export type StyleRole =
  | "title"
  | "subtitle"
  | "note"
  | "label"
  | "lead"
  | "remark"
  | "header"
  | "headerLevel"
  | "headerEvidence"
  | "body"
  | "input"
  | "formula"
  | "result"
  | "band";

export interface StyledArea {
  area: Area;
  role: StyleRole;
}

export interface NumberFormatArea {
  area: Area;
  /** Excel's number format in its English notation, e.g. `dd/mm/yyyy`, `0.00`, `@`. */
  format: string;
}

/**
 * A formula in English notation, without its equals sign, with the add-in's functions as people type them
 * (`IID.SCORE(…)`; a file stores that as `_xldudf_IID_SCORE(…)`).
 */
export interface Formula {
  formula: string;
}

/** A cell to write. A string is text, whatever it begins with: only what says that it is a formula becomes one. */
export type CellContent = CellValue | Formula;

/** A block of cells from its top left corner. `null` leaves a cell empty. */
export interface CellBlock<Content = CellContent> {
  top: number;
  left: number;
  values: Content[][];
}

/**
 * A formula whose result spills. The writers put it in the top left cell as a dynamic array;
 * `area` is the room it needs at most, left empty by everything else.
 */
export interface SpillFormula extends Formula {
  area: Area;
}

export interface TableSpec {
  /** Unique in the workbook, a valid Excel table name. */
  name: string;
  /** Includes the header row, whose texts stand in the cells. */
  area: Area;
  /** Name of a built-in style, e.g. `TableStyleMedium2`. */
  style: string;
}

interface CellRule {
  area: Area;
  /** Shown beside the cell while it is selected. */
  prompt?: { title: string; text: string };
  /** Shown when another value is typed. */
  error: { title: string; text: string };
  /** `stop` refuses other values, `warning` lets them pass after a question. */
  strictness: "stop" | "warning";
}

/** A drop-down list. */
export interface ListValidationSpec extends CellRule {
  /** The items themselves, or a reference to the cells that hold them (`=Daftar!$A$2:$A$39`). */
  list: { items: string[] } | { reference: string };
}

/** Numbers, decimals too, from the least to the highest. */
export interface NumberValidationSpec extends CellRule {
  between: { least: number; most: number };
}

export type ValidationSpec = ListValidationSpec | NumberValidationSpec;

/** A chart of Excel's own over cells of the same sheet: names in the first row, categories (texts) in the first column. */
export interface ChartSpec {
  name: string;
  title: string;
  kind: "bars" | "lines";
  /** Header row and category column included; series in columns. */
  source: Area;
  /** The cells that it covers. */
  area: Area;
  /** Ends of the value axis; Excel's own choice without. */
  scale?: { minimum: number; maximum: number };
  /** Of the figures beside the marks. */
  numberFormat: string;
}

/** How a sheet is printed, on A4. */
export interface PageSetup {
  orientation: "portrait" | "landscape";
  /**
   * What is made small enough to fit: the whole area for one page, its width for a page or for several beside each other,
   * or all of it by a percentage. Excel heeds breaks between pages only where it need not fit anything.
   */
  fit: "page" | "width" | { pagesWide: number } | { percent: number };
  /** Rows that begin a page, where the percentage is given; only in a file. */
  breaks?: readonly number[];
  /** Row that is repeated on each page. */
  titleRow?: number;
  /** How many columns from the left are repeated on each page. */
  titleColumns?: number;
}

export interface PageSpec extends PageSetup {
  /** What is printed of the sheet. */
  area: Area;
}

export interface SheetSpec {
  name: string;
  /** 6 hexadecimal digits without `#`. */
  tabColor: string | null;
  hidden: boolean;
  /** It says something about the data and holds none: it is never read. */
  own?: true;
  cells: CellBlock[];
  spills: SpillFormula[];
  /**
   * Results of the formulas, where they are known: a file keeps them beside the formulas so that viewers without
   * the add-in show numbers. Of no use in an open workbook, which calculates by itself.
   */
  results: CellBlock<CellValue>[];
  styles: StyledArea[];
  numberFormats: NumberFormatArea[];
  /** In characters of the default font, as Excel's user interface shows them; absent columns keep the default. */
  columnWidths: { column: number; width: number }[];
  /** Columns that nobody sees; only in a file. */
  hiddenColumns?: readonly number[];
  /** In points. */
  rowHeights: { row: number; height: number }[];
  /** Rows above and columns left of the first scrolling cell. */
  freeze: { rows: number; columns: number };
  merges: Area[];
  tables: TableSpec[];
  validations: ValidationSpec[];
  charts?: ChartSpec[];
  /** Where it is not the page of a list, which every sheet of ours has by itself. */
  page?: PageSpec;
}
