import type { JudgingMemory } from "../checks/shared/judgingMemory";
import type { Finding } from "../checks/types";
import type { Assumption, PredicateName, RuleSet } from "../rules/types";
import type { InnovationTable, Level, OpdTable, SpdTable } from "../workbook/types";

/** The parts of an index. Scores are in points (not hundredths), unrounded. */
export interface IndexParts {
  /** 0-100, unrounded. */
  index: number;
  /** Taken from the index rounded half up to 2 decimals; `null` without SPD and when the rule set has no limits. */
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
  /** `null` without levels and evidence. */
  evidencedMaturity: number | null;
  /** The same after every doubt is decided against the region. */
  strictMaturity: number | null;
  eligible: boolean;
  /** Whether it still counts after every doubt is decided against the region. */
  strictEligible: boolean;
  /** The basic-service affair that its urusan utama is, if it is one. */
  basicService: string | null;
  status: InnovationStatus;
  /** By `Indicator.id`: the level as typed, 0 when blank or invalid. Empty in a recap. */
  levels: Record<string, Level>;
  /** By `Indicator.id`: the level that counts with evidence; `null` without evidence columns. */
  evidencedLevels: Record<string, Level> | null;
  /** Index points the row can still gain. */
  gain: number;
  /** Findings of the row, worst first. */
  findings: Finding[];
}

/** For how many of the year's innovation indicators the table has levels and their evidence. */
export interface ProofCoverage {
  checked: number;
  of: number;
}

export interface Analysis {
  year: number;
  rules: RuleSet;
  assumptions: Assumption[];
  claimed: IndexParts;
  /** The claimed one after everything refused is blanked; `null` where levels or their evidence are not known. */
  evidenced: IndexParts | null;
  /** The same after every doubt of a reviewer is decided against the region as well. */
  strict: IndexParts | null;
  /** For how much the two speak; `null` without them. */
  proof: ProofCoverage | null;
  /** Levels of the SPD rows by `Indicator.id`; `null` without an SPD table. */
  spdLevels: Record<string, Level> | null;
  /** Those that count with evidence; `null` without an SPD table or without evidence columns. */
  evidencedSpdLevels: Record<string, Level> | null;
  innovations: InnovationResult[];
  excluded: { row: number; name: string }[];
  /** All findings of the workbook itself: sheet, row, column, code. */
  findings: Finding[];
  /** Those of `AnalysisInput.files`, in their order, with what mending them is worth. */
  files: readonly Finding[];
}

export interface AnalysisInput {
  innovations: InnovationTable;
  /** A table, a known SPD score in points, or nothing. */
  spd: SpdTable | number | null;
  opd: OpdTable | null;
  rules: RuleSet;
  /** What the evidence folder shows of files that cells name: it takes away like the findings of the sheet. */
  files?: readonly Finding[];
  /** Of judgements before, where a workbook is judged again after each edit. */
  memory?: JudgingMemory | undefined;
}
