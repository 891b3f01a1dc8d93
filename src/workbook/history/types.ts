/** One earlier assessment as somebody recorded it; nothing of it is computed. */
export interface HistoryEntry {
  /** Excel's row number, from 1. */
  row: number;
  year: number;
  /** The region's own assessment before validation; `null` when blank. */
  self: number | null;
  /** The index as awarded; `null` when blank. */
  final: number | null;
  /** As written; '' when blank. So are the others. */
  predicate: string;
  rank: string;
  scale: string;
  note: string;
  innovations: number | null;
  departments: number | null;
  /**
   * Whether the figures lie on the scale 0-100 in use since 2021. Before, the index was a sum without a limit
   * (RULES.md, 2018-2020).
   */
  comparable: boolean;
}

/** A row that was not used, or not as it stands. */
export interface HistoryDefect {
  row: number;
  /**
   * `year`: no year can be read; `duplicate`: the year stands in an earlier row; `value`: a figure that is no number;
   * `range`: above 100 on a scale that ends there.
   */
  kind: "year" | "duplicate" | "value" | "range";
  /** As written. */
  value: string;
}

export type HistoryField =
  "year" | "self" | "final" | "predicate" | "innovations" | "departments" | "rank" | "scale" | "note";

/** The index over the years, as the office keeps it. */
export interface HistoryTable {
  sheet: string;
  /** Zero-based rows of the header and of the last row read. */
  headerBottom: number;
  lastRow: number;
  /** Zero-based columns that were recognised. */
  columns: Partial<Record<HistoryField, number>>;
  /** By year, oldest first. */
  entries: HistoryEntry[];
  defects: HistoryDefect[];
}
