/** What has to be told of a table of innovations beside what stands in it. */

/** Of a table from several sheets: on which of them a row and column are. */
interface OnSheet {
  elsewhere?: { sheet: string; header: string };
}

/**
 * What is not counted although somebody filled it in: a row below the table, a column beside it, or a row inside it whose
 * name is that of a sum or an example; a column of levels with a header that nobody knows; and together the innovations that
 * another year has, and the regions that a column names beside them.
 */
export interface UncountedEntry extends OnSheet {
  why: "below" | "beside" | "total" | "example" | "levels" | "year" | "region";
  /** Excel's row; of a column that of its header. */
  row: number;
  column: number;
  text: string;
  /** How many innovations are of those other years, or how many regions there are. */
  count?: number;
}

/** An innovation that counts although a cell beside it, or the heading of its rows, says that it does not take part. */
export interface DisputedRow {
  row: number;
  column: number;
  header: string;
  text: string;
  /** It is the heading that says so. */
  heading?: true;
}

/** A column that gives innovations that count to other years. */
export interface DisputedYears extends OnSheet {
  /** Excel's row of its header. */
  row: number;
  column: number;
  header: string;
  years: readonly number[];
  /** Excel's rows of those innovations. */
  rows: readonly number[];
}
