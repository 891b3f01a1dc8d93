import type { Analysis } from "../analysis/types";
import type { PlanOptions, Step } from "./types";

/** What a user wants of a step. Without any wish it is nobody's. */
export interface Wish {
  /** The step as it was when the wish was made. */
  step: Step;
  off: boolean;
  pinned: boolean;
  /** `null`: the usual effort. */
  effort: number | null;
}

/** The present row of an innovation: where it was, or the only other place with its name. */
function rowNow({ row, innovation }: Step, { innovations }: Analysis): number | null {
  if (innovations.some((one) => one.row === row && one.name === innovation)) return row;
  const named = innovations.filter(({ name }) => name === innovation);
  return named.length === 1 ? named[0]!.row : null;
}

function keyNow(step: Step, analysis: Analysis): string | null {
  if (step.row === null) return step.key;
  const row = rowNow(step, analysis);
  if (row === null) return null;
  return step.kind === "qualify" ? `qualify:${row}` : `${row}:${step.indicator}:${step.to}`;
}

/** Wishes by the key that their step has now, though rows moved; those about innovations that are gone rest. */
export function wishesByKey(wishes: readonly Wish[], analysis: Analysis): Map<string, Wish> {
  const found = new Map<string, Wish>();
  for (const wish of wishes) {
    const key = keyNow(wish.step, analysis);
    if (key !== null) found.set(key, wish);
  }
  return found;
}

/** A changed wish for a step beside all others; without anything wished it goes. */
export function withWish(
  wishes: readonly Wish[],
  analysis: Analysis,
  step: Step,
  change: Partial<Omit<Wish, "step">>,
): Wish[] {
  const known = wishesByKey(wishes, analysis).get(step.key);
  const wish: Wish = { off: false, pinned: false, effort: null, ...known, ...change, step };
  const others = wishes.filter((one) => one !== known);
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
