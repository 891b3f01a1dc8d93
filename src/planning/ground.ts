import type { Analysis, InnovationResult } from "../analysis/types";
import { rowFaults, unmendable } from "../analysis/faults";
import { isMeasured } from "../analysis/reach";
import { levelsLeft, refusesLevel } from "../checks/refusal";
import type { Finding } from "../checks/types";
import { need, sidIndicators, spdIndicators, valueOf } from "../rules/index";
import type { Indicator, SharedLetters } from "../rules/types";
import { toHundredths } from "../scoring/index";
import { workOf, type Work } from "./documentKinds";

/** An indicator with its weight in hundredths. */
export interface Weighed {
  id: string;
  weight: number;
  mandatory: boolean;
  /** Somebody else measures it: nobody may plan another level than the one that was measured. */
  measured: boolean;
  work: Work;
  /** The letters that can serve many innovations; `null` where each needs its own document. */
  shared: SharedLetters | null;
}

export interface StepPlace {
  /** Excel row; `null` for the region. */
  row: number | null;
  innovation: string;
  opd: string;
}

const REGION: StepPlace = { row: null, innovation: "", opd: "" };

/** An indicator of an innovation or of the region, before any step. */
export interface OpenCell {
  place: StepPlace;
  indicator: Weighed;
  /** What counts of it now, or would if only its innovation counted. */
  stands: number;
  claimed: number;
  /** Whether it is what keeps its innovation from being counted, or part of that. */
  fault: boolean;
}

/** An innovation that does not count yet and that somebody can make count. */
export interface GroundRow {
  result: InnovationResult;
  faults: readonly Finding[];
  cells: readonly OpenCell[];
}

/** What an analysis leaves open, whatever is done about it. */
export interface Ground {
  /** Indicators of innovations that count. */
  counting: readonly OpenCell[];
  region: readonly OpenCell[];
  blocked: readonly GroundRow[];
}

export function weighed(indicators: readonly Indicator[]): Weighed[] {
  return indicators.map((indicator) => ({
    id: indicator.id,
    weight: toHundredths(need(indicator.weight)),
    mandatory: valueOf(indicator.mandatory) === true,
    measured: isMeasured(indicator),
    work: workOf(indicator),
    shared: valueOf(indicator.shared),
  }));
}

/** The indicators of an innovation that have a column of levels: others could not be raised in this sheet. */
export function leveledIndicators({ levels }: InnovationResult, sid: readonly Weighed[]): Weighed[] {
  return sid.filter(({ id }) => levels[id] !== undefined);
}

export function stepPlace({ row, name, opd }: InnovationResult): StepPlace {
  return { row, innovation: name, opd };
}

function idsOf(findings: readonly Finding[]): Set<string> {
  return new Set(findings.flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator])));
}

function blockedRow(result: InnovationResult, sid: readonly Weighed[]): GroundRow {
  const faults = rowFaults(result);
  const opened = idsOf(faults);
  const left = levelsLeft(result.findings.filter(refusesLevel));
  const place = stepPlace(result);
  const cells = leveledIndicators(result, sid).map((indicator): OpenCell => {
    const claimed = result.levels[indicator.id] ?? 0;
    const fault = opened.has(indicator.id);
    return {
      place,
      indicator,
      stands: fault ? 0 : Math.min(claimed, left.get(indicator.id) ?? claimed),
      claimed,
      fault,
    };
  });
  return { result, faults, cells };
}

function regionCells({ rules, spdLevels, evidencedSpdLevels }: Analysis): OpenCell[] {
  const now = evidencedSpdLevels ?? spdLevels;
  if (!now) return [];
  return weighed(spdIndicators(rules)).map((indicator) => {
    const stands = now[indicator.id] ?? 0;
    const claimed = Math.max(stands, spdLevels?.[indicator.id] ?? 0);
    return { place: REGION, indicator, stands, claimed, fault: false };
  });
}

/** @throws MissingValueError when the rules leave a weight unknown */
export function groundOf(analysis: Analysis): Ground {
  const { rules, innovations } = analysis;
  const evidenced = analysis.evidenced !== null;
  const sid = weighed(sidIndicators(rules));
  const counting = innovations
    .filter((row) => !evidenced || row.eligible)
    .flatMap((row) => {
      const place = stepPlace(row);
      return leveledIndicators(row, sid).map((indicator): OpenCell => {
        const claimed = row.levels[indicator.id] ?? 0;
        return { place, indicator, stands: row.evidencedLevels?.[indicator.id] ?? claimed, claimed, fault: false };
      });
    });
  const blocked = evidenced ? innovations.filter((row) => !row.eligible && !unmendable(row)) : [];
  return { counting, region: regionCells(analysis), blocked: blocked.map((row) => blockedRow(row, sid)) };
}
