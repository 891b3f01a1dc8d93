import type { PlanProblem } from "./problem";
import type { PlanOptions } from "./types";

/** Documents that a new innovation takes when the user says nothing: mandatory indicators and profile. */
export const NEW_EFFORT = 8;

/** What is fixed before the search: how many new innovations, and which affairs blocked innovations have to cover. */
export interface Setting {
  newInnovations: number;
  /** Whether enough basic services are covered in the end. */
  open: boolean;
  /** Affairs of which at least one blocked innovation must be made to count. */
  forced: readonly string[];
}

function subsets(items: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  if (items.length < size) return [];
  const [first, ...rest] = items;
  return [...subsets(rest, size - 1).map((set) => [first!, ...set]), ...subsets(rest, size)];
}

/** Every way in which the count score can be open or closed in the end. */
export function scenariosOf(problem: PlanProblem, options: PlanOptions): Setting[] {
  const need = problem.formula.minBasicServices;
  const reachable = [...new Set(problem.blocked.flatMap(({ affair }) => (affair === null ? [] : [affair])))];
  const settings: Setting[] = [];
  for (let count = 0; count <= (options.newInnovations ?? 0); count++) {
    const lacking = Math.max(0, need - problem.covered - Math.min(count, problem.missing.length));
    if (lacking > 0) settings.push({ newInnovations: count, open: false, forced: [] });
    for (const forced of subsets(reachable, lacking)) settings.push({ newInnovations: count, open: true, forced });
  }
  return settings;
}
