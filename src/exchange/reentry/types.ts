import type { InnovationContent } from "../../template/index";
import type { CellValue } from "../../workbook/types";
import type { CellKey } from "../cells";
import type { Added } from "../merge/types";

/** An innovation as it stands in the workbook of an earlier year. */
export interface EarlierInnovation {
  /** The year that workbook was assessed in. */
  year: number;
  /** The years it was reported in before, as its column says. */
  reported: readonly number[];
  name: string;
  /** As read by the rules of its year; dates as ISO texts. */
  content: InnovationContent;
}

/** Why something has to be new, or be looked over; years and dates are both included. */
export type ReentryReason =
  /** It was applied before the window, so it needs a development inside. */
  | { kind: "development"; from: string; to: string }
  /** The form of the earlier year did not have it. */
  | { kind: "new-field" }
  /** Evidence of other years. `first`: nothing older; `last`: nothing newer. */
  | { kind: "evidence-years"; first: number | null; last: number }
  /** Evidence that names no year, where only some years count. */
  | { kind: "evidence-undated"; first: number; last: number }
  /** A level whose evidence has to be new, at least in part. */
  | { kind: "level-evidence" }
  /** A level that nothing proved. */
  | { kind: "level-unproved" }
  /** The numbers that decide its level are others. */
  | { kind: "level-ranges" }
  /** The level is worded otherwise. */
  | { kind: "level-wording"; before: string; after: string }
  /** How the level was worded is not known of one of the years. */
  | { kind: "level-unknown" }
  /** The list of the year does not have it. */
  | { kind: "not-listed" }
  /** What was developed since is to be described. */
  | { kind: "describe" };

/** What becomes of a cell. */
export interface ReentryItem {
  key: CellKey;
  /** As it stood in the earlier workbook; of evidence that stays in part, what is left behind. */
  before: CellValue;
  /** Absent: it is simply copied, or left behind because the table has no column for it. */
  reason?: ReentryReason;
}

/** Why an innovation cannot be reported in this year, whatever is mended. */
export type ReentryRefusal =
  /** Its row is there already: Excel's number. */
  | { kind: "there"; row: number }
  /** Applied outside the window, which takes no development. */
  | { kind: "outside"; date: string; from: string; to: string }
  /** Applied after the window. */
  | { kind: "late"; date: string; to: string }
  /** There is no free row below the table. */
  | { kind: "no-room" }
  /** The table has no column for the years in which it was reported. */
  | { kind: "no-chain-column" };

/** What re-entering an innovation of an earlier year would write, and what is left to do. */
export interface Reentry {
  /** The years in which it was reported before, the earliest first. */
  chain: readonly number[];
  /** Entries with this one, where they are more than were allowed in 2024; `null` otherwise. */
  tooOften: number | null;
  refusals: readonly ReentryRefusal[];
  /** Blank in the new row. */
  renew: readonly ReentryItem[];
  /** Copied, to be looked over. */
  review: readonly ReentryItem[];
  /** Copied as they are. */
  copied: readonly ReentryItem[];
  /** The table has no column for them. */
  left: readonly ReentryItem[];
  /** The row to write; `null` when it cannot be. */
  added: Added | null;
}
