import type { Finding } from "../checks/types";
import { refusesRow, takesLevel } from "../checks/refusal";
import { HIGHEST_LEVEL, LEVELS } from "../rules/facts";
import { need, sidIndicators, spdIndicators } from "../rules/index";
import type { Indicator } from "../rules/types";
import { toHundredths } from "../scoring/index";
import { tickWrites, type TickWrite } from "../workbook/reading/ticks/tickWriting";
import type {
  InnovationRecord,
  InnovationTable,
  LevelCell,
  MeasureCell,
  SpdRecord,
  SpdTable,
  Ticks,
} from "../workbook/types";
import { explainInnovation, explainRegion, type IndicatorExplanation } from "./explain";
import { worstFirst } from "../checks/findingOrder";
import type { Analysis } from "./types";

/**
 * How the evidence of an indicator stands: `proved`: the level counts; `refused`: there is something, but it does not;
 * `missing`: the cell is blank; `no-column`: the table has none for it, so the level counts as claimed; `no-level`:
 * nothing is claimed that could be proved.
 */
export type EvidenceState = "proved" | "refused" | "missing" | "no-column" | "no-level";

/** Where the level comes from: typed, from the measured value, not readable, blank, or the table has no column for it. */
export type LevelOrigin = "typed" | "measured" | "invalid" | "blank" | "no-column";

/**
 * The cell that a level can be written to; `score` when it holds weight x level, `ticks` when the level is ticked in one
 * of several cells.
 */
export type LevelTarget =
  | { column: number; holds: "level" | "score" }
  /** `writes[level]`: the cells that move the tick; `null` without a column for the level. */
  | { column: number; holds: "ticks"; columns: Ticks["columns"]; writes: readonly (readonly TickWrite[] | null)[] };

/** An indicator of one innovation, or a row of the SPD table, with all that is known about it there. */
export interface IndicatorState {
  indicator: Indicator;
  /** Levels and points as the index uses them. */
  explained: IndicatorExplanation;
  /** weight x 3 */
  maxPoints: number;
  origin: LevelOrigin;
  evidence: EvidenceState;
  /** Why the evidence is refused or missing; `null` otherwise. */
  reason: Finding | null;
  /** Of this indicator in this row, worst first. */
  findings: Finding[];
  /** `null` when the table has no column of levels for it. */
  level: LevelTarget | null;
  /** Zero-based column of the evidence; `null` without one. */
  evidenceColumn: number | null;
  measure: MeasureCell | null;
}

interface Cells {
  /** As typed: `undefined` without a cell. */
  typed: LevelCell | undefined;
  target: LevelTarget | null;
  measure: MeasureCell | null;
  evidence: { column: number; blank: boolean } | null;
}

function originOf({ typed, measure }: Cells, level: number): LevelOrigin {
  if (typed && !typed.blank) return typed.invalid ? "invalid" : "typed";
  if (level > 0) return "measured";
  return typed || measure ? "blank" : "no-column";
}

function evidenceOf(cells: Cells, level: number, refusal: Finding | undefined): EvidenceState {
  if (level === 0) return "no-level";
  if (!cells.evidence) return refusal ? "refused" : "no-column";
  if (cells.evidence.blank) return "missing";
  return refusal ? "refused" : "proved";
}

function stateOf(
  indicator: Indicator,
  explained: IndicatorExplanation,
  cells: Cells,
  findings: Finding[],
): IndicatorState {
  const refusal = findings.find(takesLevel);
  const evidence = evidenceOf(cells, explained.level, refusal);
  return {
    indicator,
    explained,
    maxPoints: (toHundredths(need(indicator.weight)) * HIGHEST_LEVEL) / 100,
    origin: originOf(cells, explained.level),
    evidence,
    reason: evidence === "refused" || evidence === "missing" ? (refusal ?? null) : null,
    findings,
    level: cells.target,
    evidenceColumn: cells.evidence?.column ?? null,
    measure: cells.measure,
  };
}

function targetOf(table: InnovationTable, typed: LevelCell | undefined, id: string): LevelTarget | null {
  if (typed?.ticks) {
    const { ticks } = typed;
    const writes = LEVELS.map((level) => tickWrites(table, id, ticks, level));
    return { column: typed.column, holds: "ticks", columns: ticks.columns, writes };
  }
  for (const holds of ["level", "score"] as const) {
    const found = table.columns.find(({ role }) => role.kind === holds && role.indicator === id);
    if (found) return { column: found.column, holds };
  }
  return null;
}

function cellsOf(table: InnovationTable, record: InnovationRecord, id: string): Cells {
  return {
    typed: record.levels[id],
    target: targetOf(table, record.levels[id], id),
    measure: record.measures[id] ?? null,
    evidence: record.evidence[id] ?? null,
  };
}

/**
 * The innovation indicators of one row in official order, with the numbers of `explainInnovation`.
 * @param table as it was read, without levels that follow from measured values
 * @returns nothing for a row that is not scored and in a recap, which has no levels
 */
export function innovationStates(analysis: Analysis, table: InnovationTable, row: number): IndicatorState[] {
  const record = table.records.find((one) => one.row === row);
  const explanation = explainInnovation(analysis, row);
  if (!record || !explanation) return [];
  const findings = analysis.innovations.find((one) => one.row === row)?.findings ?? [];
  const explained = new Map(explanation.indicators.map((one) => [one.id, one]));
  return sidIndicators(analysis.rules).flatMap((indicator) => {
    const { id } = indicator;
    const own = explained.get(id);
    if (!own) return [];
    const about = findings.filter((finding) => finding.indicator === id);
    return [stateOf(indicator, own, cellsOf(table, record, id), about)];
  });
}

/** Findings of an innovation that are about no single indicator: its profile, worst first. */
export function profileFindings(analysis: Analysis, row: number): Finding[] {
  const own = analysis.innovations.find((one) => one.row === row)?.findings ?? [];
  return own.filter(({ indicator }) => indicator === undefined);
}

/** Why an innovation is not eligible: one finding for each reason, worst first; none when it is. */
export function refusingFindings(analysis: Analysis, row: number): Finding[] {
  const own = analysis.innovations.find((one) => one.row === row)?.findings ?? [];
  return own.filter(refusesRow);
}

/** Whether the level column holds weight x level, as some tables have it. */
function holdsScores({ records }: SpdTable): boolean {
  return records.some(({ level }) => typeof level.raw === "number" && !level.invalid && level.raw !== level.level);
}

/** @param record a row of the SPD table; @returns `null` when the rules of the year do not have its indicator */
export function spdState(analysis: Analysis, table: SpdTable, record: SpdRecord): IndicatorState | null {
  const indicator = spdIndicators(analysis.rules).find(({ id }) => id === record.indicator);
  const explained = explainRegion(analysis).spd.find(({ id }) => id === record.indicator);
  if (!indicator || !explained) return null;
  const { level, measure, evidence } = table.columns;
  const findings = analysis.findings.filter(
    (finding) => finding.sheet === table.sheet && finding.row === record.row && finding.indicator === indicator.id,
  );
  const cells: Cells = {
    typed: level === measure ? undefined : record.level,
    target: level === measure ? null : { column: level, holds: holdsScores(table) ? "score" : "level" },
    measure: record.measure,
    evidence: evidence === null ? null : record.evidence,
  };
  return stateOf(indicator, explained, cells, [...findings].sort(worstFirst));
}
