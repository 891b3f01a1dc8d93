import type { GapCauseId } from "../../analysis/gapCauses";
import type { Finding } from "../../checks/types";
import type { PredicateName } from "../../rules/types";
import type { RankingRemark } from "../ranking/types";

/** What a region loses with one cause, in index points. */
export interface RecapCause {
  cause: GapCauseId;
  points: number;
}

/** What a region should do first: findings that are mended in one go. */
export interface RecapStep {
  /** The first of them: it says what to do. */
  finding: Finding;
  /** Whether all of them have to be mended before anything comes back. */
  together: boolean;
  /** How many. */
  count: number;
  /** Names of the innovations; empty for what is asked of the region itself. */
  innovations: readonly string[];
  /** Index points that come back. */
  points: number;
  /** The points are the most there can be. */
  upTo: boolean;
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
  /** Affairs that are a main one of some innovation, of those that the year lists; `of` is `null` where it lists none. */
  affairs: { covered: number; of: number | null };
  /** Departments that reported, least and most; `null` without a list of them. */
  participation: { reported: readonly [least: number, most: number]; listed: number } | null;
  /** The dearest ones, dearest first; empty where the evidence is not in the workbook. */
  causes: readonly RecapCause[];
  /** Refused levels by `Indicator.id`. */
  lacking: Readonly<Record<string, number>>;
  findings: Readonly<Record<"error" | "warning" | "info", number>>;
  /** Dearest first. */
  first: readonly RecapStep[];
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

/** What an earlier recap said of a region. */
export interface RecapBefore {
  index: number;
  /** `null` where a region that the earlier recap contradicts could stand on either side. */
  rank: number | null;
}

/** Why nothing of an earlier recap stands beside a region that it may have. */
export type BeforeDoubt =
  /** The name may be one of these. */
  | { kind: "name"; candidates: readonly string[] }
  /** The earlier recap has it with several indices. */
  | { kind: "contradicted"; indices: readonly number[] };

export interface RankedRow extends RecapRow {
  /** By claimed index, competition ranking; `null` without figures. */
  rank: number | null;
  before: RecapBefore | null;
  beforeDoubt: BeforeDoubt | null;
  /** Other files that name the same region. */
  twins: readonly string[];
  /** Other files whose region may be the same, spelt in another way. */
  alike: readonly { name: string; file: string }[];
}

/** A document that regions lack: a need for training. */
export interface RecapNeed {
  indicator: string;
  levels: number;
  regions: number;
  /** Those that lack it most, most first. */
  most: readonly { name: string; file: string; levels: number }[];
}

/** The earlier recap that regions are compared with. */
export interface RecapEarlier {
  /** `null` where it does not say. */
  year: number | null;
  /** Regions that it has and of which there is no workbook now. */
  missing: readonly string[];
  /** What was read of it only in part, or with a doubt. */
  remarks: readonly RankingRemark[];
}

export interface Recap {
  /** In the order of their ranks, then of their names; those without figures last. */
  rows: readonly RankedRow[];
  /** Most levels first. */
  needs: readonly RecapNeed[];
  earlier: RecapEarlier | null;
}
