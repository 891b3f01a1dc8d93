import type { Step } from "./types";

/** Most points for the effort first. */
function bestFirst(a: Step, b: Step): number {
  const worth = ({ points, effort }: Step): number => points / Math.max(1, effort);
  return worth(b) - worth(a) || (a.key < b.key ? -1 : 1);
}

/**
 * Steps in the order in which they are done: the best for the effort first, but none before what it needs.
 * @param needs keys of the steps that have to be done before
 */
export function inOrder(steps: readonly Step[], needs: (step: Step) => readonly string[]): Step[] {
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
  [...steps].sort(bestFirst).forEach(take);
  return ordered;
}
