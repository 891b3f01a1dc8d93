import type { Finding } from "../checks/types";
import type { Assumption, PredicateName, RuleSet } from "../rules/types";
import type { InnovationTable, Level, OpdTable, SpdTable } from "../workbook/types";

/** The parts of an index. Scores are in points (not hundredths), unrounded. */
export interface IndexParts {
  /** 0-100, unrounded. */
  index: number;
  /** Taken from the index rounded half up to 2 decimals; `null` when the rule set has no limits. */
  predicate: PredicateName | null;
  /** `null` when there is no SPD: the index is then only the share of the innovations. */
  spd: number | null;
  sumMaturity: number;
  /** sumMaturity / divisor */
  meanMaturity: number;
  /** max(rule divisor, n) */
  divisor: number;
  /** Included innovations. */
  n: number;
  /** Innovations that count for the count score. */
  counted: number;
  countScore: number;
  basicServices: { covered: string[]; required: number; of: number };
}

/** Status of a row: ready, must be completed, cannot go on. */
export type InnovationStatus = "siap" | "lengkapi" | "tidakMemenuhi";

export interface InnovationResult {
  row: number;
  name: string;
  opd: string;
  maturity: number;
  /** `null` without evidence columns. */
  evidencedMaturity: number | null;
  eligible: boolean;
  /** The basic-service affair that its urusan utama is, if it is one. */
  basicService: string | null;
  status: InnovationStatus;
  /** By official number (`"16"`): the level as typed, 0 when blank or invalid. Empty in a recap. */
  levels: Record<string, Level>;
  /** By official number: the level that counts with evidence; `null` without evidence columns. */
  evidencedLevels: Record<string, Level> | null;
  /** Index points the row can still gain. */
  gain: number;
  /** Findings of the row, worst first. */
  findings: Finding[];
}

export interface Analysis {
  year: number;
  rules: RuleSet;
  assumptions: Assumption[];
  claimed: IndexParts;
  /** `null` without evidence columns, never equal to the claimed one by default. */
  evidenced: IndexParts | null;
  /** Levels of the SPD rows by official number (`"5a"`); `null` without an SPD table. */
  spdLevels: Record<string, Level> | null;
  /** Those that count with evidence; `null` without an SPD table or without evidence columns. */
  evidencedSpdLevels: Record<string, Level> | null;
  innovations: InnovationResult[];
  excluded: { row: number; name: string }[];
  /** All findings: sheet, row, column, code. */
  findings: Finding[];
}

export interface AnalysisInput {
  innovations: InnovationTable;
  /** A table, a known SPD score in points, or nothing. */
  spd: SpdTable | number | null;
  opd: OpdTable | null;
  rules: RuleSet;
}
