import type { Analysis } from "../analysis/types";
import { valueOf } from "../rules/index";
import { toHundredths } from "../scoring/index";
import { planProblem, type PlanProblem } from "./problem";
import { goalReached, Scenario, type Outcome } from "./scenario";
import { NEW_EFFORT, scenariosOf } from "./settings";
import { Shared } from "./shared";
import type { Goal, Plan, PlanOptions } from "./types";

/** Beyond this many documents nobody plans; it keeps the search small. */
const MOST_EFFORT = 4_000;

const FIRST_EFFORT = 128;

/** Index that a goal asks for, in hundredths; `null` when it asks for none. */
function wantedIndex(goal: Goal, analysis: Analysis): number | null {
  if (goal.kind === "index") return toHundredths(goal.index);
  if (goal.kind === "documents") return null;
  const limit = valueOf(analysis.rules.predicates)?.find(({ name }) => name === goal.name);
  return limit ? toHundredths(limit.min) : null;
}

function better(a: Outcome, b: Outcome | null, byEffort: boolean): boolean {
  if (!b) return true;
  if (byEffort && a.effort !== b.effort) return a.effort < b.effort;
  return a.index > b.index || (a.index === b.index && a.effort < b.effort);
}

/** The highest effort that makes sense: everything there is to do. */
function allEffort(problem: PlanProblem, options: PlanOptions): number {
  const highest = (efforts: number[]): number => Math.max(0, ...efforts);
  const cells = [...problem.cells, ...problem.spdCells, ...problem.blocked.flatMap(({ cells: own }) => own)];
  const sum = cells.reduce((total, choices) => total + highest(choices.map(({ step }) => step.effort)), 0);
  const qualify = problem.blocked.reduce((total, { qualify: { step } }) => total + step.effort, 0);
  return Math.min(MOST_EFFORT, sum + qualify + (options.newInnovations ?? 0) * (options.newEffort ?? NEW_EFFORT));
}

interface Found {
  best: Outcome | null;
  /** The highest index within the limit, for goals that are out of reach. */
  highest: Outcome | null;
}

function search(problem: PlanProblem, options: PlanOptions, limit: number, wanted: number | null): Found {
  const shared = new Shared(problem, options, limit);
  const found: Found = { best: null, highest: null };
  for (const setting of scenariosOf(problem, options)) {
    // A dearer way than the one known need not be looked at.
    const scenario = new Scenario(shared, setting, found.best && wanted !== null ? found.best.effort : limit);
    const outcome = wanted === null ? scenario.best(limit) : scenario.cheapest(wanted);
    if (outcome && better(outcome, found.best, wanted !== null)) found.best = outcome;
    const highest = found.best === null ? scenario.best(limit) : null;
    if (highest && better(highest, found.highest, false)) found.highest = highest;
  }
  return found;
}

/**
 * The cheapest way to a goal, exactly: no other selection of the steps reaches it with less effort, or, for a number of
 * documents, brings a higher index. Pinned steps are always in it; steps that are off never. One exception: where more
 * innovations than the cap of the count score (200) are counted, each still counts in the search.
 * @throws MissingValueError when the rules leave a weight or the formula unknown
 */
export function plan(analysis: Analysis, options: PlanOptions): Plan {
  const problem = planProblem(analysis, options);
  const wanted = wantedIndex(options.goal, analysis);
  const most = allEffort(problem, options);
  const last = options.goal.kind === "documents" ? Math.min(options.goal.count, most) : most;
  // Small plans are the usual ones: the search widens only as far as the goal needs it.
  let limit = wanted === null ? last : Math.min(last, FIRST_EFFORT);
  let found = search(problem, options, limit, wanted);
  while (wanted !== null && found.best === null && limit < last) {
    limit = Math.min(last, limit * 4);
    found = search(problem, options, limit, wanted);
  }
  const outcome = found.best ?? found.highest;
  const before = (analysis.evidenced ?? analysis.claimed).index;
  const reached = (index: number): boolean => wanted === null || goalReached(index, wanted);
  if (outcome) return { ...outcome.plan(before), reached: reached(outcome.index) };
  const { divisor } = analysis.evidenced ?? analysis.claimed;
  const nothing = { steps: [], effort: 0, before, after: before, countScorePoints: 0, divisorPoints: 0, divisor };
  return { ...nothing, reached: reached(before) };
}
