import { countScoreOf, divisorOf, fractionToNumber, indexOf, roundHalfUp } from "../scoring/index";
import { LetterWork } from "./letterWork";
import { inOrder } from "./order";
import type { PossibleStep } from "./possibleSteps";
import type { PlanProblem } from "./problem";
import type { Setting } from "./settings";
import { weightedGain } from "./solvedCells";
import type { Plan, Step } from "./types";

/** What a search found: an index, and on request the steps that lead to it. */
export interface FoundWay {
  index: number;
  effort: number;
  plan(before: number): Omit<Plan, "reached" | "searchedTo">;
}

/** Whether an index counts as the wanted one, in hundredths, as it is shown. */
export function goalReached(index: number, wantedHundredths: number): boolean {
  return Math.round(roundHalfUp(index, 2) * 100) >= wantedHundredths;
}

/** The formula under one setting. Gains are hundredths of a maturity point. */
export class SettingFormula {
  readonly divisor: number;
  readonly newEffort: number;
  /** What one more counted innovation gains through the count score. */
  readonly countEach: number;
  /** So many more innovations the count score takes before its cap. */
  readonly slots: number;

  constructor(
    readonly problem: PlanProblem,
    readonly setting: Setting,
  ) {
    const { formula, n, counted } = problem;
    const { added, open } = setting;
    this.newEffort = added.reduce((sum, { effort }) => sum + effort, 0);
    this.divisor = divisorOf(formula, n + added.length);
    this.slots = Math.max(0, formula.countCap - counted - added.length);
    this.countEach = open && this.slots > 0 ? formula.countPerInnovation * this.divisor : 0;
  }

  /** What the count score gains when so many blocked innovations come to count. */
  countGain(rows: number): number {
    return this.countEach * Math.min(rows, this.slots);
  }

  private get coveredServices(): number {
    const { minBasicServices } = this.problem.formula;
    return this.setting.open ? minBasicServices : minBasicServices - 1;
  }

  /** @param gain of all steps, what they add to the count score included */
  indexAt(gain: number): number {
    const { formula, spd, sumMaturity, n, counted, newMaturity } = this.problem;
    const more = this.setting.added.length;
    const index = indexOf(formula, {
      spd,
      sumMaturity: sumMaturity + more * newMaturity + gain,
      n: n + more,
      counted: counted + more,
      coveredBasicServices: this.coveredServices,
    });
    return fractionToNumber(index);
  }

  outcome(chosen: readonly PossibleStep[], gain: number): FoundWay {
    const work = new LetterWork(this.problem, chosen);
    const letters = work.letters.reduce((sum, letter) => sum + letter.effort, 0);
    const effort = chosen.reduce((sum, { step }) => sum + step.effort, this.newEffort + letters);
    const index = this.indexAt(gain);
    return { index, effort, plan: (before) => this.toPlan(chosen, work, effort, before, index) };
  }

  private newSteps(points: number): Step[] {
    return this.setting.added.map(({ key, affair, effort }) => ({
      key,
      kind: "new",
      row: null,
      innovation: "",
      opd: "",
      indicator: null,
      affair,
      from: 0,
      to: 1,
      claimed: 0,
      effort,
      points,
      serves: [],
    }));
  }

  private toPlan(
    chosen: readonly PossibleStep[],
    work: LetterWork,
    effort: number,
    before: number,
    after: number,
  ): Omit<Plan, "reached" | "searchedTo"> {
    const { formula, counted, covered, newMaturity, n } = this.problem;
    const pointsOf = (gain: number): number => (gain * 100) / (this.divisor * formula.totalMax);
    const scorePoints = (innovations: number, services: number): number =>
      (countScoreOf(formula, innovations, services) * 100) / formula.totalMax;
    const qualified = chosen.filter(({ step }) => step.kind === "qualify").length;
    // Beyond the cap of the count score nobody can say which innovation is the one too many: they share.
    const each = qualified === 0 ? 0 : this.countGain(qualified) / qualified;
    const more = this.setting.added.length;
    const open = this.coveredServices;
    const eachNew = more === 0 ? 0 : (scorePoints(counted + more, open) - scorePoints(counted, open)) / more;
    const steps = chosen
      .filter(({ step }) => !work.qualifies(step))
      .map((one): Step => {
        const own = weightedGain(one, this.divisor);
        return { ...one.step, points: pointsOf(one.step.kind === "qualify" ? own + each : own) };
      });
    steps.push(...work.steps(each).map(({ step, gain }) => ({ ...step, points: pointsOf(gain) })));
    steps.push(...this.newSteps(pointsOf(newMaturity) + eachNew));
    const ordered = inOrder(steps, this.problem.places, (step) => work.needs(step));
    const countScorePoints = scorePoints(counted, open) - scorePoints(counted, covered);
    const own = steps.reduce((sum, { points }) => sum + points, 0);
    // What remains is rounding noise unless new innovations made the divisor larger.
    const grown = this.divisor !== divisorOf(formula, n);
    const divisorPoints = grown ? after - before - own - countScorePoints : 0;
    return { steps: ordered, effort, before, after, countScorePoints, divisorPoints, divisor: this.divisor };
  }
}
