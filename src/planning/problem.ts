import type { Analysis, InnovationResult } from "../analysis/types";
import { refusesLevel } from "../checks/refusal";
import { HIGHEST_LEVEL } from "../rules/facts";
import { basicServiceNames, need, sidIndicators, spdIndicators, valueOf } from "../rules/index";
import { SITUATIONS } from "../rules/situations";
import type { Indicator } from "../rules/types";
import { indexFormula, toHundredths, type IndexFormula } from "../scoring/index";
import { rowFaults, unmendable } from "../analysis/faults";
import { isOff } from "./off";
import type { PlanOptions, Step } from "./types";

/** A step and what it brings in hundredths of a maturity or SPD point. */
export interface Candidate {
  step: Step;
  gain: number;
}

/** An innovation that does not count yet, and what could be done once it does. */
export interface BlockedRow {
  qualify: Candidate;
  cells: Candidate[][];
  /** Affair that nobody covers yet. */
  affair: string | null;
}

/** Everything the search needs, in whole hundredths. */
export interface PlanProblem {
  formula: IndexFormula;
  spd: number;
  sumMaturity: number;
  n: number;
  counted: number;
  covered: number;
  /** Basic-service affairs that nobody covers; empty when the workbook has no column for affairs. */
  missing: string[];
  /** One entry for each indicator of each innovation that counts: the levels it could reach. */
  cells: Candidate[][];
  spdCells: Candidate[][];
  blocked: BlockedRow[];
  /** Maturity of a new innovation: the mandatory indicators at level 1. */
  newMaturity: number;
}

/** An indicator with its weight in hundredths. */
interface Weighed {
  id: string;
  key: string;
  weight: number;
  mandatory: boolean;
  /** Somebody else measures it: nobody may plan another level than the one that was measured. */
  measured: boolean;
}

function weighed(indicators: readonly Indicator[]): Weighed[] {
  return indicators.map(({ id, key, weight, mandatory, measuredBy }) => ({
    id,
    key,
    weight: toHundredths(need(weight)),
    mandatory: valueOf(mandatory) === true,
    measured: measuredBy !== undefined,
  }));
}

interface Place {
  /** Excel row; `null` for the region. */
  row: number | null;
  innovation: string;
  opd: string;
}

const REGION: Place = { row: null, innovation: "", opd: "" };

/** Collects candidates under the user's wishes. */
class Candidates {
  constructor(private readonly options: PlanOptions) {}

  /** The levels above `from`; one document proves a claimed level, each higher level takes one more. */
  levels(place: Place, { key: number, weight, measured }: Weighed, from: number, claimed: number): Candidate[] {
    const found: Candidate[] = [];
    // A level below the claimed one takes the same document and brings less.
    const most = measured && !this.options.raiseMeasured ? claimed : HIGHEST_LEVEL;
    for (let to = Math.max(from + 1, claimed); to <= most; to++) {
      const kind = place.row === null ? "spd" : to <= claimed ? "prove" : "raise";
      const usual = to - Math.max(from, claimed) + (claimed > from ? 1 : 0);
      const key = `${place.row ?? "spd"}:${number}:${to}`;
      const candidate = this.candidate(place, { key, kind, indicator: number, affair: null, from, to, claimed }, usual);
      if (candidate) found.push({ step: candidate, gain: weight * (to - from) });
    }
    const { pinned } = this.options;
    const first = pinned ? found.filter(({ step }) => pinned.has(step.key)) : [];
    return first.length > 0 ? first.slice(-1) : found;
  }

  /** @returns `null` for a step that is off */
  candidate(
    { row, innovation, opd }: Place,
    { key, kind, indicator, affair, from, to, claimed }: Omit<Step, "row" | "innovation" | "opd" | "effort" | "points">,
    usual: number,
  ): Step | null {
    if (isOff(key, this.options.off)) return null;
    const effort = this.options.effort?.get(key) ?? usual;
    // Field by field: there are thousands of them.
    return { key, kind, row, innovation, opd, indicator, affair, from, to, claimed, effort, points: 0 };
  }
}

function placeOf({ row, name, opd }: InnovationResult): Place {
  return { row, innovation: name, opd };
}

/** The indicators of an innovation that have a column of levels: others could not be raised in this sheet. */
function columnsOf({ levels }: InnovationResult, sid: readonly Weighed[]): Weighed[] {
  return sid.filter(({ key }) => levels[key] !== undefined);
}

function refusedIndicators({ findings }: InnovationResult): Set<string> {
  const refused = findings.filter(refusesLevel);
  return new Set(refused.flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator])));
}

function blockedRow(
  row: InnovationResult,
  sid: readonly Weighed[],
  candidates: Candidates,
  covered: readonly string[],
): BlockedRow | null {
  if (unmendable(row)) return null;
  const faults = rowFaults(row);
  const refused = refusedIndicators(row);
  const opened = new Set(faults.flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator])));
  const indicators = columnsOf(row, sid);
  // A recap has no levels: its innovations count with the maturity that was typed.
  let gain = indicators.length === 0 ? toHundredths(row.maturity) : 0;
  const cells = indicators.map((indicator) => {
    const claimed = row.levels[indicator.key] ?? 0;
    const mended = opened.has(indicator.id) ? Math.max(1, claimed) : claimed;
    const from = refused.has(indicator.id) ? 0 : mended;
    gain += from * indicator.weight;
    return candidates.levels(placeOf(row), indicator, from, Math.max(from, claimed));
  });
  const affair = row.basicService !== null && !covered.includes(row.basicService) ? row.basicService : null;
  const key = `qualify:${row.row}`;
  const step = candidates.candidate(
    placeOf(row),
    { key, kind: "qualify", indicator: null, affair, from: 0, to: 0, claimed: 0 },
    faults.length,
  );
  return step && { qualify: { step, gain }, cells: cells.filter((options) => options.length > 0), affair };
}

function spdCells(analysis: Analysis, candidates: Candidates): Candidate[][] {
  const now = analysis.evidencedSpdLevels ?? analysis.spdLevels;
  if (!now) return [];
  return weighed(spdIndicators(analysis.rules)).map((indicator) => {
    const from = now[indicator.key] ?? 0;
    return candidates.levels(REGION, indicator, from, Math.max(from, analysis.spdLevels?.[indicator.key] ?? 0));
  });
}

/** Basic-service affairs that no counted innovation covers, in the order of the national list. */
export function missingAffairs({ rules, assumptions, ...analysis }: Analysis): string[] {
  // Without a column for affairs nobody could tell what a new innovation covers.
  if (assumptions.some(({ id }) => id === SITUATIONS.noAffairs.id)) return [];
  const { covered } = (analysis.evidenced ?? analysis.claimed).basicServices;
  return basicServiceNames(rules).filter((name) => !covered.includes(name));
}

/** The mandatory indicators at level 1, in hundredths; those without a column of levels bring nothing. */
function newMaturity({ innovations }: Analysis, sid: readonly Weighed[]): number {
  const wide = innovations.find(({ levels }) => Object.keys(levels).length > 0);
  return (wide ? columnsOf(wide, sid) : sid)
    .filter(({ mandatory }) => mandatory)
    .reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * The steps that an analysis leaves open, on the evidenced index where there is one, else on the claimed one.
 * A recap without level columns has no steps for the indicators of its innovations.
 * @throws MissingValueError when the rules leave a weight or the formula unknown
 */
export function planProblem(analysis: Analysis, options: PlanOptions): PlanProblem {
  const { rules, innovations } = analysis;
  const evidenced = analysis.evidenced !== null;
  const parts = analysis.evidenced ?? analysis.claimed;
  const { covered } = parts.basicServices;
  const sid = weighed(sidIndicators(rules));
  const candidates = new Candidates(options);
  const filled = (cells: Candidate[][]): Candidate[][] => cells.filter((choices) => choices.length > 0);

  const cells = innovations
    .filter((row) => !evidenced || row.eligible)
    .flatMap((row) => {
      const place = placeOf(row);
      return columnsOf(row, sid).map((indicator) => {
        const claimed = row.levels[indicator.key] ?? 0;
        return candidates.levels(place, indicator, row.evidencedLevels?.[indicator.key] ?? claimed, claimed);
      });
    });
  const blocked = evidenced
    ? innovations.filter((row) => !row.eligible).flatMap((row) => blockedRow(row, sid, candidates, covered) ?? [])
    : [];
  return {
    formula: indexFormula(rules),
    spd: toHundredths(parts.spd ?? 0),
    sumMaturity: toHundredths(parts.sumMaturity),
    n: parts.n,
    counted: parts.counted,
    covered: covered.length,
    missing: missingAffairs(analysis),
    cells: filled(cells),
    spdCells: filled(spdCells(analysis, candidates)),
    blocked,
    newMaturity: newMaturity(analysis, sid),
  };
}
