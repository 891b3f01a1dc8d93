import type { GapCauseId } from "../../analysis/gapCauses";
import type { PredicateName } from "../../rules/types";

/** What a region loses with one cause, in index points. */
export interface RecapCause {
  cause: GapCauseId;
  points: number;
}

/** One workbook of a recap. */
export interface RecapFigures {
  /** Included innovations. */
  n: number;
  /** `null` without an SPD table: the index is then only the share of the innovations. */
  spd: number | null;
  meanMaturity: number;
  /** `null` where the evidence is not in the workbook; so are the others below. */
  meanEvidenced: number | null;
  index: number;
  evidenced: number | null;
  strict: number | null;
  predicate: PredicateName | null;
  evidencedPredicate: PredicateName | null;
  basicServices: { covered: readonly string[]; required: number; of: number };
  /** Departments that reported, least and most; `null` without a list of them. */
  participation: { reported: readonly [least: number, most: number]; listed: number } | null;
  /** The dearest ones, dearest first; empty where the evidence is not in the workbook. */
  causes: readonly RecapCause[];
  /** Refused levels by `Indicator.id`. */
  lacking: Readonly<Record<string, number>>;
  findings: Readonly<Record<"error" | "warning" | "info", number>>;
  /** Sheets with innovations that were not read. */
  unread: readonly { sheet: string; count: number }[];
  /** The year that the workbook says it is of; `null` where it says none. */
  statedYear: number | null;
}

export interface RecapRow {
  file: string;
  /** As the workbook says, else the file. */
  name: string;
  named: boolean;
  figures: RecapFigures | null;
  /** Why there are none, a sentence. */
  problem: string | null;
}

/** What last year's recap said of a region. */
export interface RecapBefore {
  index: number;
  rank: number | null;
}

export interface RankedRow extends RecapRow {
  /** By claimed index, competition ranking; `null` without figures. */
  rank: number | null;
  before: RecapBefore | null;
  /** Other files that name the same region. */
  twins: readonly string[];
}

/** A document that regions lack: a need for training. */
export interface RecapNeed {
  indicator: string;
  levels: number;
  regions: number;
}

export interface Recap {
  /** In the order of their ranks, then of their files; those without figures last. */
  rows: readonly RankedRow[];
  /** Most levels first. */
  needs: readonly RecapNeed[];
}
