import type { Analysis, InnovationResult } from "../analysis/types";
import { need, sidIndicators, spdIndicators } from "../rules/index";
import type { Indicator } from "../rules/types";
import { indexFormula, toHundredths, type IndexFormula } from "../scoring/index";
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
  missing: string[];
  /** One entry for each indicator of each innovation that counts: the levels it could reach. */
  cells: Candidate[][];
  spdCells: Candidate[][];
  blocked: BlockedRow[];
  /** Maturity of a new innovation: the mandatory indicators at level 1. */
  newMaturity: number;
}

const HIGHEST_LEVEL = 3;

/** Findings that keep an innovation out and that a document or an entry can mend; a stage or a date cannot be. */
const MENDABLE = new Set(["mandatory-missing", "date-missing", "date-unreadable", "level-invalid", "cell-error"]);

function isOff(key: string, off: ReadonlySet<string> | undefined): boolean {
  if (!off || off.size === 0) return false;
  if (off.has(key)) return true;
  return [...off].some((prefix) => prefix.endsWith(":") && key.startsWith(prefix));
}

/** Collects candidates under the user's wishes. */
class Candidates {
  constructor(private readonly options: PlanOptions) {}

  /** The levels above `from`; one document proves a claimed level, each higher level takes one more. */
  levels(
    place: Pick<Step, "row" | "innovation" | "opd"> & { prefix: string; spd: boolean },
    indicator: Indicator,
    from: number,
    claimed: number,
  ): Candidate[] {
    const weight = toHundredths(need(indicator.weight));
    const found: Candidate[] = [];
    for (let to = from + 1; to <= HIGHEST_LEVEL; to++) {
      const proves = to <= claimed;
      // A level below the claimed one takes the same document and brings less.
      if (to < claimed) continue;
      const kind = place.spd ? "spd" : proves ? "prove" : "raise";
      const usual = proves ? 1 : to - Math.max(from, claimed) + (claimed > from ? 1 : 0);
      const candidate = this.candidate(
        {
          kind,
          ...place,
          key: `${place.prefix}:${indicator.key}:${to}`,
          indicator: indicator.key,
          affair: null,
          from,
          to,
        },
        usual,
        weight * (to - from),
      );
      if (candidate) found.push(candidate);
    }
    const pinned = found.filter(({ step }) => this.options.pinned?.has(step.key));
    return pinned.length > 0 ? pinned.slice(-1) : found;
  }

  candidate(
    step: Omit<Step, "effort" | "points"> & { prefix?: string; spd?: boolean },
    usual: number,
    gain: number,
  ): Candidate | null {
    if (isOff(step.key, this.options.off)) return null;
    const { key, kind, row, innovation, opd, indicator, affair, from, to } = step;
    const effort = this.options.effort?.get(key) ?? usual;
    return { step: { key, kind, row, innovation, opd, indicator, affair, from, to, effort, points: 0 }, gain };
  }
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
  const faults = row.findings.filter(({ severity, effect }) => severity === "error" && effect === "row");
  if (faults.some(({ code }) => !MENDABLE.has(code))) return null;
  const refused = refusedIndicators(row);
  const opened = new Set(faults.flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator])));
  const place = { row: row.row, innovation: row.name, opd: row.opd, prefix: String(row.row), spd: false };
  let gain = 0;
  const cells = sid.map((indicator) => {
    const claimed = row.levels[indicator.key] ?? 0;
    const mended = opened.has(indicator.id) ? Math.max(1, claimed) : claimed;
    const from = refused.has(indicator.id) ? 0 : mended;
    gain += from * toHundredths(need(indicator.weight));
    return candidates.levels(place, indicator, from, Math.max(from, claimed));
  });
  const affair = row.basicService !== null && !covered.includes(row.basicService) ? row.basicService : null;
  const step = {
    ...place,
    key: `qualify:${row.row}`,
    kind: "qualify" as const,
    indicator: null,
    affair,
    from: 0,
    to: 0,
  };
  const qualify = candidates.candidate(step, faults.length, gain);
  return qualify && { qualify, cells: cells.filter((options) => options.length > 0), affair };
}

/**
 * The steps that an analysis leaves open, on the evidenced index where there is one, else on the claimed one.
 * A recap without level columns has no steps for its innovations.
 * @throws MissingValueError when the rules leave a weight or the formula unknown
 */
export function planProblem(analysis: Analysis, options: PlanOptions): PlanProblem {
  const { rules, innovations } = analysis;
  const evidenced = analysis.evidenced !== null;
  const parts = analysis.evidenced ?? analysis.claimed;
  const sid = sidIndicators(rules);
  const candidates = new Candidates(options);
  const filled = (cells: Candidate[][]): Candidate[][] => cells.filter((choices) => choices.length > 0);

  const cells = innovations
    .filter((row) => (!evidenced || row.eligible) && Object.keys(row.levels).length > 0)
    .flatMap((row) => {
      const place = { row: row.row, innovation: row.name, opd: row.opd, prefix: String(row.row), spd: false };
      return sid.map((indicator) => {
        const claimed = row.levels[indicator.key] ?? 0;
        return candidates.levels(place, indicator, row.evidencedLevels?.[indicator.key] ?? claimed, claimed);
      });
    });
  const blocked = evidenced
    ? innovations
        .filter((row) => !row.eligible)
        .flatMap((row) => blockedRow(row, sid, candidates, parts.basicServices.covered) ?? [])
    : [];

  const spdNow = analysis.evidencedSpdLevels ?? analysis.spdLevels;
  const region = { row: null, innovation: "", opd: "", prefix: "spd", spd: true };
  const spdCells = spdNow
    ? spdIndicators(rules).map((indicator) =>
        candidates.levels(
          region,
          indicator,
          spdNow[indicator.key] ?? 0,
          Math.max(analysis.spdLevels?.[indicator.key] ?? 0, spdNow[indicator.key] ?? 0),
        ),
      )
    : [];

  const covered = parts.basicServices.covered;
  const services = (rules.affairs.value ?? rules.affairs.assumed ?? []).filter(({ group }) => group === "wajib-yandas");
  return {
    formula: indexFormula(rules),
    spd: toHundredths(parts.spd ?? 0),
    sumMaturity: toHundredths(parts.sumMaturity),
    n: parts.n,
    counted: parts.counted,
    covered: covered.length,
    missing: services.map(({ name }) => name).filter((name) => !covered.includes(name)),
    cells: filled(cells),
    spdCells: filled(spdCells),
    blocked,
    newMaturity: sid
      .filter((indicator) => indicator.mandatory.value ?? indicator.mandatory.assumed)
      .reduce((sum, indicator) => sum + toHundredths(need(indicator.weight)), 0),
  };
}
