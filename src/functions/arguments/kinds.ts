import type { RuleSet } from "../../rules/types";
import type { AnyBasis } from "../../scoring/index";
import type { CellValue, InnovationTable, SpdTable } from "../../workbook/types";
import type { JurySheet } from "../../region/jury/types";
import type { RankingList } from "../../region/ranking/types";
import type { RangeInput } from "./cells";

/** An innovation table, and the range it was read from. */
export interface Innovations {
  table: InnovationTable;
  range: RangeInput;
}

/** The SPD table, the SPD score in points, or none. */
export type Spd = SpdTable | number | null;

/** What each kind of argument is to the function that takes it. */
export interface Kinds {
  /** A table that gives a score. */
  innovations: Innovations;
  /** A table of innovations, also one without anything that gives a score. */
  anyInnovations: Innovations;
  spd: Spd;
  spdTable: SpdTable;
  rankingList: RankingList;
  juryScores: JurySheet;
  /** The cells as they came. */
  cells: CellValue[][];
  rules: RuleSet;
  basis: AnyBasis;
  /** A single value, blank and 0 as `null`. */
  cell: CellValue;
  /** A single value as its cell shows it, where 0 is no blank. */
  number: CellValue;
}

export type KindName = keyof Kinds;
