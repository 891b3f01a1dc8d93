import type { PlanProblem } from "./problem";

/**
 * Steps of one search beyond which nobody would wait and no web view has the memory. 200 innovations, none of which
 * counts yet, stay below it at any effort.
 */
const MOST_STEPS = 900_000_000;

/** Whether a search up to an effort is too large: innovations that do not count yet are tried with every use of it. */
export function isTooLarge({ blocked, formula, counted }: PlanProblem, limit: number): boolean {
  const options = blocked.reduce((sum, { cells }) => {
    const own = cells.reduce((most, choices) => most + Math.max(...choices.map(({ step }) => step.effort)), 0);
    return sum + Math.min(own, limit) + 1;
  }, 0);
  // Where the count score ends at its cap among them, each number of them is looked at for itself.
  const slots = Math.max(0, formula.countCap - counted);
  const layers = slots > 0 && slots < blocked.length ? slots + 1 : 1;
  return options * layers * (limit + 1) > MOST_STEPS;
}
