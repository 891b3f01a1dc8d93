import type { Step } from "./types";

/** Of two steps that bring the same: by row, what is in no row last, then in the order of the rules. */
function inPlace(a: Step, b: Step, places: ReadonlyMap<string, number>): number {
  const place = ({ indicator }: Step): number => places.get(indicator ?? "") ?? -1;
  const row = (step: Step): number => step.row ?? Number.MAX_SAFE_INTEGER;
  return row(a) - row(b) || a.kind.localeCompare(b.kind) || place(a) - place(b) || (a.key < b.key ? -1 : 1);
}

/** Most points for the effort first. */
function bestFirst(a: Step, b: Step, places: ReadonlyMap<string, number>): number {
  const worth = ({ points, effort }: Step): number => points / Math.max(1, effort);
  return worth(b) - worth(a) || inPlace(a, b, places);
}

/**
 * Steps in the order in which they are done: the best for the effort first, but none before what it needs.
 * @param places of the indicators in the official list
 * @param needs keys of the steps that have to be done before
 */
export function inOrder(
  steps: readonly Step[],
  places: ReadonlyMap<string, number>,
  needs: (step: Step) => readonly string[],
): Step[] {
  const ordered: Step[] = [];
  const done = new Set<string>();
  const waiting = new Map<string, Step[]>();
  const take = (step: Step): void => {
    const open = needs(step).find((key) => !done.has(key));
    if (open !== undefined) {
      waiting.set(open, [...(waiting.get(open) ?? []), step]);
      return;
    }
    ordered.push(step);
    done.add(step.key);
    const next = waiting.get(step.key) ?? [];
    waiting.delete(step.key);
    next.forEach(take);
  };
  [...steps].sort((a, b) => bestFirst(a, b, places)).forEach(take);
  return ordered;
}
