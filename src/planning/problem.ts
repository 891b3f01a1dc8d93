import type { Analysis, InnovationResult } from "../analysis/types";
import { filledIn } from "../analysis/reach";
import { checkOf } from "../checks/index";
import type { Finding } from "../checks/types";
import { basicServiceNames, sidIndicators } from "../rules/index";
import { mapPausing, type Pausing } from "../rules/pausing";
import { SITUATIONS } from "../rules/situations";
import { indexFormula, toHundredths, type IndexFormula } from "../scoring/index";
import { effortOf, effortsWith, type Efforts } from "./documentKinds";
import { PossibleSteps, type PossibleStep } from "./possibleSteps";
import { leveledIndicators, groundOf, stepPlace, weighed, type GroundRow, type OpenCell, type Weighed } from "./ground";
import {
  issuings,
  possibleLetters,
  served,
  type Issued,
  type ServingLetter,
  type PossibleLetters,
  type Served,
} from "./letters";
import { isOff } from "./off";
import type { PlanOptions } from "./types";

/** An innovation that does not count yet, and what could be done once it does. */
export interface BlockedRow {
  qualify: PossibleStep;
  /** What letters do for it once it counts; the gain of `qualify` holds it. */
  served: readonly Served[];
  /** Whether the letters alone make it count. */
  byLetters: boolean;
  cells: PossibleStep[][];
  /** Affair that nobody covers yet. */
  affair: string | null;
}

/** How far an indicator that letters serve can go. */
export interface Reach {
  weight: number;
  /** With the letters alone. */
  with: number;
  /** By any step. */
  most: number;
}

/** Everything the search needs under the letters that are issued, in whole hundredths. */
export interface PlanProblem {
  formula: IndexFormula;
  spd: number;
  /** With what the letters add. */
  sumMaturity: number;
  n: number;
  counted: number;
  covered: number;
  /** Basic-service affairs that nobody covers; empty when the workbook has no column for affairs. */
  missing: string[];
  letters: readonly ServingLetter[];
  /** What the letters do for innovations that count. */
  served: readonly Served[];
  /** One entry for each indicator that no letter serves, of innovations that count and of the region: the levels it could reach. */
  common: readonly PossibleStep[][];
  /** The same for indicators of innovations that letters serve. */
  lettered: readonly PossibleStep[][];
  /** Of every indicator that letters serve, of innovations that count, in one order whatever is issued. */
  reaches: readonly Reach[];
  blocked: BlockedRow[];
  /** Where each indicator stands in the official list, by its id. */
  places: ReadonlyMap<string, number>;
  /** Maturity of a new innovation: the mandatory indicators at level 1. */
  newMaturity: number;
  /** What a new innovation usually takes. */
  newEffort: number;
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
  return (wide ? leveledIndicators(wide, sid) : sid)
    .filter(({ mandatory }) => mandatory)
    .reduce((sum, { weight }) => sum + weight, 0);
}

/** Entries of the profile of a new innovation, as a number of single ones. */
const NEW_ENTRIES = 3;

/** The mandatory indicators at level 1 and the profile. */
function newEffort(sid: readonly Weighed[], efforts: Efforts): number {
  return sid
    .filter(({ mandatory }) => mandatory)
    .reduce((sum, { work }) => sum + effortOf(work, 0, 1, 1, efforts), NEW_ENTRIES * efforts.entry);
}

function filled(cells: readonly PossibleStep[][]): PossibleStep[][] {
  return cells.filter((choices) => choices.length > 0);
}

/** An innovation that does not count yet, with what is the same whatever is issued. */
interface PreparedRow extends Pick<GroundRow, "result" | "faults"> {
  lettered: readonly OpenCell[];
  gain: number;
  cells: readonly PossibleStep[][];
  affair: string | null;
}

/** The level that an indicator has once its innovation is made to count without a letter. */
function mendedLevel({ fault, claimed, stands }: OpenCell): number {
  return fault ? filledIn(claimed) : stands;
}

/** What cells bring at a level, in hundredths. */
function maturityAt(cells: readonly OpenCell[], levelOf: (cell: OpenCell, place: number) => number): number {
  return cells.reduce((sum, cell, place) => sum + levelOf(cell, place) * cell.indicator.weight, 0);
}

/** Makes a problem for each way of issuing letters; what letters do not touch is made once. */
class Problems {
  private readonly counting: readonly OpenCell[];
  private readonly rows: readonly PreparedRow[];
  private readonly letters: PossibleLetters;
  private readonly candidates: PossibleSteps;
  private readonly covered: readonly string[];
  private readonly base: Omit<PlanProblem, "sumMaturity" | "letters" | "served" | "lettered" | "reaches" | "blocked">;
  private readonly sumMaturity: number;
  private readonly efforts: Efforts;
  /** By `Indicator.id`. */
  private readonly sid: ReadonlyMap<string, Weighed>;

  constructor(
    analysis: Analysis,
    private readonly options: PlanOptions,
  ) {
    const parts = analysis.evidenced ?? analysis.claimed;
    const ground = groundOf(analysis);
    const blocked = ground.blocked.filter(({ result }) => !isOff(`qualify:${result.row}`, options.off));
    const sid = weighed(sidIndicators(analysis.rules));
    this.sid = new Map(sid.map((one) => [one.id, one]));
    this.efforts = effortsWith(options.efforts);
    this.letters = possibleLetters({ ...ground, blocked }, options);
    this.candidates = new PossibleSteps(options, this.letters);
    this.covered = parts.basicServices.covered;
    this.sumMaturity = toHundredths(parts.sumMaturity);
    this.counting = ground.counting.filter((cell) => this.isLettered(cell));
    const apart = [...ground.counting, ...ground.region].filter((cell) => !this.isLettered(cell));
    this.rows = blocked.map((row) => this.preparedRow(row));
    this.base = {
      formula: indexFormula(analysis.rules),
      spd: toHundredths(parts.spd ?? 0),
      n: parts.n,
      counted: parts.counted,
      covered: this.covered.length,
      missing: missingAffairs(analysis),
      places: new Map(analysis.rules.indicators.map(({ id }, place) => [id, place])),
      common: filled(apart.map((cell) => this.candidates.levels(cell, cell.stands))),
      newMaturity: newMaturity(analysis, sid),
      newEffort: options.newEffort ?? newEffort(sid, this.efforts),
    };
  }

  private isLettered({ place, indicator }: OpenCell): boolean {
    return place.row !== null && this.letters.indicators.has(indicator.id);
  }

  private preparedRow({ result, faults, cells }: GroundRow): PreparedRow {
    const apart = cells.filter((cell) => !this.isLettered(cell));
    const service = result.basicService;
    return {
      result,
      faults,
      lettered: cells.filter((cell) => this.isLettered(cell)),
      // A recap has no levels: its innovations count with the maturity that was typed.
      gain: cells.length === 0 ? toHundredths(result.maturity) : maturityAt(apart, mendedLevel),
      cells: filled(apart.map((cell) => this.candidates.levels(cell, mendedLevel(cell)))),
      affair: service !== null && !this.covered.includes(service) ? service : null,
    };
  }

  /** What mending the faults of an innovation takes: a document for each indicator, an entry for anything else. */
  private mending({ levels }: InnovationResult, faults: readonly Finding[]): number {
    const documents = new Set<string>();
    let effort = 0;
    for (const { indicator, code } of faults) {
      const weighed = indicator === undefined ? undefined : this.sid.get(indicator);
      if (!weighed || checkOf(code).mend !== "document") effort += this.efforts.entry;
      else if (!documents.has(weighed.id)) {
        documents.add(weighed.id);
        const level = filledIn(levels[weighed.id] ?? 0);
        effort += effortOf(weighed.work, 0, level, level, this.efforts);
      }
    }
    return effort;
  }

  private blockedRow(row: PreparedRow, issued: Issued): BlockedRow | null {
    const { result, faults, lettered, affair } = row;
    const serves = lettered.map((cell) => served(cell, issued, this.options));
    const from = (cell: OpenCell, place: number): number => serves[place]?.to ?? mendedLevel(cell);
    const byLetter = lettered.filter((_, place) => serves[place]).map(({ indicator }) => indicator.id);
    const left = faults.filter(({ indicator }) => indicator === undefined || !byLetter.includes(indicator));
    const about = { key: `qualify:${result.row}`, kind: "qualify", indicator: null, affair } as const;
    const step = this.candidates.candidate(
      stepPlace(result),
      { ...about, from: 0, to: 0, claimed: 0 },
      this.mending(result, left),
    );
    if (!step) return null;
    const byLetters = left.length === 0;
    return {
      qualify: { step: byLetters ? { ...step, effort: 0 } : step, gain: row.gain + maturityAt(lettered, from) },
      served: serves.filter((one) => one !== null),
      byLetters,
      cells: [...row.cells, ...filled(lettered.map((cell, place) => this.candidates.levels(cell, from(cell, place))))],
      affair,
    };
  }

  *of(issued: Issued): Pausing<PlanProblem> {
    const serves: Served[] = [];
    const lettered: PossibleStep[][] = [];
    const reaches = yield* mapPausing(this.counting, (cell): Reach => {
      const one = served(cell, issued, this.options);
      if (one) serves.push(one);
      const from = one?.to ?? cell.stands;
      const choices = this.candidates.levels(cell, from);
      if (choices.length > 0) lettered.push(choices);
      return { weight: cell.indicator.weight, with: from, most: choices.at(-1)?.step.to ?? from };
    });
    const blocked = yield* mapPausing(this.rows, (row) => this.blockedRow(row, issued) ?? []);
    return {
      ...this.base,
      sumMaturity: serves.reduce((sum, { gain }) => sum + gain, this.sumMaturity),
      letters: [...issued.values()],
      served: serves,
      lettered,
      reaches,
      blocked: blocked.flat(),
    };
  }

  *all(): Pausing<PlanProblem[]> {
    const all: PlanProblem[] = [];
    for (const issued of issuings(this.letters)) all.push(yield* this.of(issued));
    return all;
  }
}

/** Keys of all steps that a problem offers. */
function keysOf({ letters, common, lettered, blocked }: PlanProblem): Set<string> {
  const cells = [...common, ...lettered, ...blocked.flatMap((row) => row.cells)].flat();
  const steps = [...cells, ...blocked.map(({ qualify }) => qualify)].map(({ step }) => step);
  return new Set([...letters, ...steps].map(({ key }) => key));
}

/**
 * The steps that an analysis leaves open, on the evidenced index where there is one, else on the claimed one: a problem
 * for each way of issuing letters that serve many innovations, the way with all of them first. Of pins that exclude one
 * another, as many as possible hold; all ways that are given hold the same ones.
 * A recap without level columns has no steps for the indicators of its innovations. It pauses in between.
 * @throws MissingValueError when the rules leave a weight or the formula unknown
 */
export function* planProblems(analysis: Analysis, options: PlanOptions): Pausing<PlanProblem[]> {
  const problems = new Problems(analysis, options);
  yield;
  const all = yield* problems.all();
  const pins = [...(options.pinned ?? [])];
  if (pins.length === 0) return all;
  const met = all.map((problem) => {
    const keys = keysOf(problem);
    return pins.filter((key) => keys.has(key));
  });
  const most = Math.max(...met.map(({ length }) => length));
  const held = met.find(({ length }) => length === most)!.join();
  return all.filter((_, place) => met[place]!.join() === held);
}
