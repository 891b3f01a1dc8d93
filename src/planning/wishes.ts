import { subjectsOf } from "../analysis/subjects";
import type { Analysis, InnovationResult } from "../analysis/types";
import { indicatorOf, valueOf } from "../rules/index";
import { groundOf } from "./ground";
import { isLettersLevel, possibleLetters, type PossibleLetters } from "./letters";
import { missingAffairs } from "./problem";
import type { PlanOptions, Step } from "./types";

/** What a user wants of a step. Without any wish it is nobody's. */
export interface Wish {
  /** The step as it was when the wish was made; what `placeWishes` gives has it where it is now. */
  step: Step;
  /** What the innovation is known by (`subjectsOf`); '' for the region and for new innovations. */
  subject: string;
  off: boolean;
  pinned: boolean;
  /** `null`: the usual effort. */
  effort: number | null;
}

/** The wishes of a user against the workbook as it stands. */
export interface PlacedWishes {
  /** By the key that their step has now, though rows moved. */
  byKey: ReadonlyMap<string, Wish>;
  /** Those whose innovation, indicator or level is no longer there to be worked on; they are never used elsewhere. */
  resting: readonly Wish[];
}

/** Finds the present place of steps. */
class StepPlaces {
  private readonly rows: ReadonlyMap<string, InnovationResult>;
  private readonly affairs: ReadonlySet<string>;
  private readonly letters: PossibleLetters;

  constructor(private readonly analysis: Analysis) {
    const subjects = subjectsOf(analysis);
    this.rows = new Map(analysis.innovations.map((one) => [subjects.get(one.row) ?? "", one]));
    this.affairs = new Set(missingAffairs(analysis));
    this.letters = possibleLetters(groundOf(analysis), {});
  }

  /** @returns the step where it is now; `null` when there is nothing to do about it any more */
  stepNow({ step, subject, off }: Wish): Step | null {
    if (step.kind === "new") return step.affair === null || this.affairs.has(step.affair) ? step : null;
    if (step.kind === "letter") return this.letterNow(step);
    const row = this.rows.get(subject);
    if (step.kind === "qualify") {
      if (!row || row.eligible || !this.analysis.evidenced) return null;
      return { ...step, row: row.row, key: `qualify:${row.row}` };
    }
    const indicator = indicatorOf(this.analysis.rules, step.indicator)?.id;
    if (indicator === undefined || (step.kind !== "spd" && !row)) return null;
    if (!off && this.isLetters(step, indicator)) return null;
    return this.opens(step, indicator, row) ? placed(step, indicator, row) : null;
  }

  /** Whether the step is part of a letter that serves many innovations: it can be left out of it, not done alone. */
  private isLetters({ kind, to, claimed }: Step, indicator: string): boolean {
    if (kind === "spd" || !this.letters.indicators.has(indicator)) return false;
    const shared = valueOf(indicatorOf(this.analysis.rules, indicator)?.shared);
    if (!shared) return false;
    return shared.by === "contents" ? to <= claimed : isLettersLevel(shared, to);
  }

  private letterNow(step: Step): Step | null {
    const letters = this.letters.choices.flat().filter((letter) => letter.indicator === step.indicator);
    const letter = letters.find(({ level }) => level === null || level === step.to);
    return letter ? { ...step, key: letter.key } : null;
  }

  /** Whether the level of the step is above what is proven and not below what is claimed. */
  private opens({ kind, to }: Step, id: string, row: InnovationResult | undefined): boolean {
    const { spdLevels, evidencedSpdLevels } = this.analysis;
    const claimed = (kind === "spd" ? spdLevels : row?.levels)?.[id];
    if (claimed === undefined) return false;
    const proven = kind === "spd" ? evidencedSpdLevels : row?.eligible ? row.evidencedLevels : { [id]: 0 };
    return to >= claimed && to > (proven?.[id] ?? claimed);
  }
}

function placed(step: Step, indicator: string, row: InnovationResult | undefined): Step {
  if (step.kind === "spd" || !row) return { ...step, key: `spd:${indicator}:${step.to}` };
  return { ...step, row: row.row, key: `${row.row}:${indicator}:${step.to}` };
}

export function placeWishes(wishes: readonly Wish[], analysis: Analysis): PlacedWishes {
  const byKey = new Map<string, Wish>();
  const resting: Wish[] = [];
  const places = wishes.length > 0 ? new StepPlaces(analysis) : null;
  for (const wish of wishes) {
    const step = places?.stepNow(wish);
    if (step) byKey.set(step.key, { ...wish, step });
    else resting.push(wish);
  }
  return { byKey, resting };
}

function isSame(a: Wish, b: Wish): boolean {
  return (
    a.subject === b.subject &&
    a.step.indicator === b.step.indicator &&
    a.step.kind === b.step.kind &&
    a.step.to === b.step.to
  );
}

/** A changed wish for a step beside all others; without anything wished it goes. */
export function withWish(
  wishes: readonly Wish[],
  analysis: Analysis,
  step: Step,
  change: Partial<Pick<Wish, "off" | "pinned" | "effort">>,
): Wish[] {
  const subject = step.row === null ? "" : (subjectsOf(analysis).get(step.row) ?? "");
  const known = placeWishes(wishes, analysis).byKey.get(step.key);
  const kept = { ...step, serves: [] };
  const wish: Wish = { off: false, pinned: false, effort: null, ...known, ...change, step: kept, subject };
  const isKnown = (one: Wish): boolean =>
    step.kind === "new" ? one.step.key === step.key : one.step.kind !== "new" && isSame(one, known ?? wish);
  const others = wishes.filter((one) => !isKnown(one));
  return wish.off || wish.pinned || wish.effort !== null ? [...others, wish] : others;
}

/** Wishes as options of a plan. */
export function wishOptions(wishes: ReadonlyMap<string, Wish>): Pick<PlanOptions, "off" | "pinned" | "effort"> {
  const all = [...wishes];
  return {
    off: new Set(all.flatMap(([key, { off }]) => (off ? [key] : []))),
    pinned: new Set(all.flatMap(([key, { off, pinned }]) => (pinned && !off ? [key] : []))),
    effort: new Map(all.flatMap(([key, { effort }]): [string, number][] => (effort === null ? [] : [[key, effort]]))),
  };
}
