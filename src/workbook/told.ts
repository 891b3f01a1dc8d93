/** What has to be told of a table of innovations beside what stands in it. */
import type { FieldId } from "./types";

/** Of a table from several sheets: on which of them a row and column are. */
interface OnSheet {
  elsewhere?: { sheet: string; header: string };
}

/**
 * What is not counted although somebody filled it in: a row below the table, a column beside it, a row inside it whose
 * name is that of a sum, an example or a reviewer, or a block below it with other indicators; a column of levels with a
 * header that nobody knows; and together the innovations that another year has, and the regions that a column names
 * beside them.
 */
export interface UncountedEntry extends OnSheet {
  why: "below" | "block" | "beside" | "total" | "example" | "review" | "levels" | "year" | "region";
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

/**
 * What somebody else, or a second look, gave innovations or indicators of the region, and which is not read: columns beside those that
 * are read, or further rows of innovations.
 */
export interface SecondValues extends OnSheet {
  /** Excel's row of the first one's header, or the first such row. */
  row: number;
  column: number;
  /** What heads the second values, and what those that are read; the rows have no header of their own. */
  header: string;
  read: string;
  /** How many columns there are. */
  columns: number;
  /** Excel's rows of such rows. */
  rows: readonly number[];
  /** In how many cells they say something else. */
  differing: number;
}

/** Another sheet that tells of the same innovations what the table has no column for. */
export interface FieldsElsewhere {
  sheet: string;
  fields: readonly FieldId[];
  /** Of how many of its innovations. */
  count: number;
}

/** Columns of levels in which nobody wrote a level. */
export interface UnreadLevels {
  /** How many columns hold something. */
  columns: number;
  /** Of the first of them. */
  header: string;
  /** Some of what stands in them. */
  cells: string[];
}
