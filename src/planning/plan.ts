import type { Analysis } from "../analysis/types";
import { valueOf } from "../rules/index";
import { toEnd, type Pausing } from "../rules/pausing";
import { toHundredths } from "../scoring/index";
import { everything } from "./ceiling";
import { goalReached, type FoundWay } from "./settingFormula";
import { planProblems, type PlanProblem } from "./problem";
import { Scenario } from "./scenario";
import { scenariosOf, type Setting } from "./settings";
import { countedSteps, SearchBase, WaySearch } from "./solvedCells";
import { isTooLarge } from "./size";
import type { Goal, Plan, PlanOptions, SearchProgress, Step } from "./types";

/** Small plans are the usual ones: the search widens from here only as far as the goal needs it. */
const FIRST_EFFORT = 128;
const WIDER = 4;

/** Index that a goal asks for, in hundredths; `null` when it asks for none. */
function wantedIndex(goal: Goal, analysis: Analysis): number | null {
  if (goal.kind === "index") return toHundredths(goal.index);
  if (goal.kind === "documents") return null;
  const limit = valueOf(analysis.rules.predicates)?.find(({ name }) => name === goal.name);
  return limit ? toHundredths(limit.min) : null;
}

function better(a: FoundWay, b: FoundWay | null, byEffort: boolean): boolean {
  if (!b) return true;
  if (byEffort && a.effort !== b.effort) return a.effort < b.effort;
  return a.index > b.index || (a.index === b.index && a.effort < b.effort);
}

function highestEffort(choices: readonly { step: Step }[]): number {
  return choices.reduce((top, { step }) => Math.max(top, step.effort), 0);
}

function lettersEffort({ letters }: PlanProblem): number {
  return letters.reduce((sum, { effort }) => sum + effort, 0);
}

/** The effort of everything that a way offers. */
function waysEffort(problem: PlanProblem): number {
  let sum = lettersEffort(problem);
  for (const choices of countedSteps(problem)) sum += highestEffort(choices);
  for (const { qualify, cells } of problem.blocked) {
    sum += highestEffort([qualify]);
    for (const choices of cells) sum += highestEffort(choices);
  }
  return sum;
}

/** The effort of everything there is to do, with pauses. */
function* allEffort(problems: readonly PlanProblem[], settings: readonly Setting[]): Pausing<number> {
  const efforts: number[] = [];
  for (const problem of problems) {
    efforts.push(waysEffort(problem));
    yield;
  }
  const added = settings.map((setting) => setting.added.reduce((total, { effort }) => total + effort, 0));
  return Math.max(...efforts) + Math.max(0, ...added);
}

/** What a way can never add to innovations that count, beside what it does, of what the way with all letters adds. */
function lostIn({ reaches }: PlanProblem, all: PlanProblem): number {
  return reaches.reduce((sum, { weight, most }, place) => {
    return sum + weight * Math.max(0, all.reaches[place]!.with - most);
  }, 0);
}

/** The search within a limit of effort. */
class Search {
  private round = 0;

  /** @param problems one for each way of issuing letters, the way with all of them first */
  constructor(
    private readonly problems: readonly PlanProblem[],
    private readonly options: PlanOptions,
    private readonly settings: readonly Setting[],
  ) {}

  *within(limit: number, wanted: number | null): Generator<SearchProgress | void, FoundWay | null, void> {
    const common = new SearchBase(this.problems, this.options, limit);
    const ways: { shared: WaySearch; letters: number; lost: number }[] = [];
    for (const problem of this.problems) {
      const shared = new WaySearch(common, problem);
      ways.push({ shared, letters: lettersEffort(problem), lost: lostIn(problem, this.problems[0]!) });
      yield;
    }
    let found: FoundWay | null = null;
    this.round++;
    for (const [done, setting] of this.settings.entries()) {
      const progress = { round: this.round, done, total: this.settings.length };
      yield progress;
      // A dearer way than the one known need not be looked at.
      const most: number = wanted === null ? limit : (found?.effort ?? limit);
      let all = null as Scenario | null;
      for (const { shared, letters, lost } of ways) {
        if (all?.couldBeat(found, letters, lost, wanted) === false) continue;
        const solving = Scenario.solving(shared, setting, all ? most - letters : most);
        let solved = solving.next();
        for (; !solved.done; solved = solving.next()) yield progress;
        const scenario = solved.value;
        const held = all ? 0 : letters;
        const outcome = wanted === null ? scenario.best(held) : scenario.cheapest(held, wanted);
        if (outcome && better(outcome, found, wanted !== null)) found = outcome;
        all ??= scenario;
      }
    }
    return found;
  }

  /** The highest index there is, whatever the effort. */
  highest(): FoundWay | null {
    return this.settings
      .map((setting) => everything(this.problems[0]!, setting))
      .reduce<FoundWay | null>((top, one) => (better(one, top, false) ? one : top), null);
  }
}

/**
 * The cheapest way to a goal, exactly: no other selection of the steps reaches it with less effort, or, for a number of
 * documents, brings a higher index. Pinned steps are always in it; steps that are off never. It pauses while it gathers
 * the steps (nothing is told then) and between the parts of the search, so that whoever runs it can stop or let others go first.
 * @throws MissingValueError when the rules leave a weight or the formula unknown
 */
export function* planning(analysis: Analysis, options: PlanOptions): Generator<SearchProgress | void, Plan, void> {
  const problems = yield* planProblems(analysis, options);
  const [problem] = problems as [PlanProblem];
  const settings = scenariosOf(problem, options);
  const search = new Search(problems, options, settings);
  const wanted = wantedIndex(options.goal, analysis);
  const most = yield* allEffort(problems, settings);
  const { divisor, index: before } = analysis.evidenced ?? analysis.claimed;
  const nothing = { steps: [], effort: 0, before, after: before, countScorePoints: 0, divisorPoints: 0, divisor };
  if (options.goal.kind === "documents") {
    const limit = Math.min(options.goal.count, most);
    if (isTooLarge(problem, limit)) return { ...nothing, reached: false, searchedTo: 0 };
    const outcome = yield* search.within(limit, null);
    // Without an outcome the pinned steps alone take more documents.
    return outcome
      ? { ...outcome.plan(before), reached: true, searchedTo: null }
      : { ...nothing, reached: false, searchedTo: null };
  }
  yield;
  const highest = search.highest();
  yield;
  if (wanted !== null && highest && !goalReached(highest.index, wanted)) {
    return { ...highest.plan(before), reached: false, searchedTo: null };
  }
  let searchedTo = 0;
  for (let limit = Math.min(most, FIRST_EFFORT); wanted !== null; limit = Math.min(most, limit * WIDER)) {
    if (isTooLarge(problem, limit)) return { ...nothing, reached: false, searchedTo };
    searchedTo = limit;
    const outcome = yield* search.within(limit, wanted);
    if (outcome) return { ...outcome.plan(before), reached: true, searchedTo: null };
    if (limit >= most) break;
  }
  return { ...nothing, reached: wanted === null, searchedTo: null };
}

/** The same without pauses. */
export function plan(analysis: Analysis, options: PlanOptions): Plan {
  return toEnd(planning(analysis, options));
}
