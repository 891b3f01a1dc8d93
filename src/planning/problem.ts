import type { Analysis, InnovationResult } from "../analysis/types";
import { need, sidIndicators, spdIndicators } from "../rules/index";
import { SITUATIONS } from "../rules/situations";
import type { Indicator } from "../rules/types";
import { indexFormula, toHundredths, type IndexFormula } from "../scoring/index";
import { rowFaults, unmendable } from "./faults";
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

const HIGHEST_LEVEL = 3;

type Place = Pick<Step, "row" | "innovation" | "opd"> & { prefix: string; spd: boolean };

/** Collects candidates under the user's wishes. */
class Candidates {
  constructor(private readonly options: PlanOptions) {}

  /** The levels above `from`; one document proves a claimed level, each higher level takes one more. */
  levels({ prefix, spd, ...place }: Place, indicator: Indicator, from: number, claimed: number): Candidate[] {
    const weight = toHundredths(need(indicator.weight));
    const found: Candidate[] = [];
    // A level below the claimed one takes the same document and brings less.
    for (let to = Math.max(from + 1, claimed); to <= HIGHEST_LEVEL; to++) {
      const kind = spd ? "spd" : to <= claimed ? "prove" : "raise";
      const usual = to - Math.max(from, claimed) + (claimed > from ? 1 : 0);
      const key = `${prefix}:${indicator.key}:${to}`;
      const step = { ...place, kind, key, indicator: indicator.key, affair: null, from, to } as const;
      const candidate = this.candidate(step, usual, weight * (to - from));
      if (candidate) found.push(candidate);
    }
    const pinned = found.filter(({ step }) => this.options.pinned?.has(step.key));
    return pinned.length > 0 ? pinned.slice(-1) : found;
  }

  candidate(step: Omit<Step, "effort" | "points">, usual: number, gain: number): Candidate | null {
    if (isOff(step.key, this.options.off)) return null;
    return { step: { ...step, effort: this.options.effort?.get(step.key) ?? usual, points: 0 }, gain };
  }
}

function placeOf({ row, name, opd }: InnovationResult): Place {
  return { row, innovation: name, opd, prefix: String(row), spd: false };
}

/** The indicators of an innovation that have a column of levels: others could not be raised in this sheet. */
function columnsOf({ levels }: InnovationResult, sid: readonly Indicator[]): Indicator[] {
  return sid.filter(({ key }) => levels[key] !== undefined);
}

function refusedIndicators({ findings }: InnovationResult): Set<string> {
  const refused = findings.filter(({ severity, effect }) => severity === "error" && effect === "level");
  return new Set(refused.flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator])));
}

function blockedRow(
  row: InnovationResult,
  sid: readonly Indicator[],
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
    gain += from * toHundredths(need(indicator.weight));
    return candidates.levels(placeOf(row), indicator, from, Math.max(from, claimed));
  });
  const affair = row.basicService !== null && !covered.includes(row.basicService) ? row.basicService : null;
  const { innovation, opd } = placeOf(row);
  const step = { row: row.row, innovation, opd, indicator: null, affair, from: 0, to: 0 };
  const qualify = candidates.candidate({ ...step, key: `qualify:${row.row}`, kind: "qualify" }, faults.length, gain);
  return qualify && { qualify, cells: cells.filter((options) => options.length > 0), affair };
}

function spdCells(analysis: Analysis, candidates: Candidates): Candidate[][] {
  const now = analysis.evidencedSpdLevels ?? analysis.spdLevels;
  if (!now) return [];
  const region: Place = { row: null, innovation: "", opd: "", prefix: "spd", spd: true };
  return spdIndicators(analysis.rules).map((indicator) => {
    const from = now[indicator.key] ?? 0;
    return candidates.levels(region, indicator, from, Math.max(from, analysis.spdLevels?.[indicator.key] ?? 0));
  });
}

/** Basic-service affairs that no counted innovation covers, in the order of the national list. */
export function missingAffairs({ rules, assumptions, ...analysis }: Analysis): string[] {
  // Without a column for affairs nobody could tell what a new innovation covers.
  if (assumptions.some(({ id }) => id === SITUATIONS.noAffairs.id)) return [];
  const { covered } = (analysis.evidenced ?? analysis.claimed).basicServices;
  return (rules.affairs.value ?? rules.affairs.assumed ?? [])
    .filter(({ group, name }) => group === "wajib-yandas" && !covered.includes(name))
    .map(({ name }) => name);
}

/** The mandatory indicators at level 1, in hundredths; those without a column of levels bring nothing. */
function newMaturity({ innovations }: Analysis, sid: readonly Indicator[]): number {
  const wide = innovations.find(({ levels }) => Object.keys(levels).length > 0);
  return (wide ? columnsOf(wide, sid) : sid)
    .filter(({ mandatory }) => mandatory.value ?? mandatory.assumed)
    .reduce((sum, indicator) => sum + toHundredths(need(indicator.weight)), 0);
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
  const sid = sidIndicators(rules);
  const candidates = new Candidates(options);
  const filled = (cells: Candidate[][]): Candidate[][] => cells.filter((choices) => choices.length > 0);

  const cells = innovations
    .filter((row) => !evidenced || row.eligible)
    .flatMap((row) =>
      columnsOf(row, sid).map((indicator) => {
        const claimed = row.levels[indicator.key] ?? 0;
        return candidates.levels(placeOf(row), indicator, row.evidencedLevels?.[indicator.key] ?? claimed, claimed);
      }),
    );
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
