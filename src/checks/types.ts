import type { RuleSet, Severity } from "../rules/types";
import type { InnovationRecord, InnovationTable, OpdTable, SpdTable } from "../workbook/types";

/**
 * What a finding does to the evidenced score when its severity is `error`:
 * `level`: the indicator's level does not count; `row`: the innovation is not eligible; `none`: nothing.
 */
export type FindingEffect = "level" | "row" | "none";

export type FindingParams = Record<string, string | number>;

/** A finding as a check reports it: where and what, without severity (rule data) and points (scoring). */
export interface Observation {
  code: string;
  sheet: string;
  /** Excel's row number, from 1. */
  row: number;
  /** Zero-based column. */
  column: number;
  header: string;
  /** `Indicator.id` */
  indicator?: string;
  params: FindingParams;
  effect: FindingEffect;
  /** Row of the innovation it concerns; `null` for region, SPD and table findings. */
  innovationRow: number | null;
  /** Overrides the severity of the rule data, only ever downwards (`error` to `warning`), e.g. when other evidence proves the level. */
  atMost?: Severity;
}

export interface Finding extends Observation {
  severity: Severity;
  /** A1 with the sheet: `'Data Inovasi'!K12`. */
  address: string;
  /** Index points at stake; absent where no number can be given. */
  points?: number;
}

export interface CheckContext {
  rules: RuleSet;
  innovations: InnovationTable;
  spd: SpdTable | null;
  opd: OpdTable | null;
  /** Included records, in sheet order. */
  included: InnovationRecord[];
}

/** One check a file: metadata first, then a small function. */
export interface Check {
  /** The codes it can report; each has a severity in the rule data and texts in i18n. */
  codes: readonly string[];
  /** Whether it judges one innovation or the whole table. */
  scope: "row" | "table";
  run(context: CheckContext, record: InnovationRecord | null): Observation[];
}
