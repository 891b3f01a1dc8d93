import { SettingFormula, type FoundWay } from "./settingFormula";
import type { PossibleStep } from "./possibleSteps";
import type { PlanProblem } from "./problem";
import type { Setting } from "./settings";
import { countedSteps, weightedGain } from "./solvedCells";

/** The way to the highest level, the least effort among equals. */
function most(choices: readonly PossibleStep[]): PossibleStep {
  return choices.reduce((top, one) =>
    one.gain > top.gain || (one.gain === top.gain && one.step.effort < top.step.effort) ? one : top,
  );
}

/** Everything that is left to do, under one setting, with all letters issued: no other selection leads higher. Pins are part of it. */
export function everything(problem: PlanProblem, setting: Setting): FoundWay {
  const frame = new SettingFormula(problem, setting);
  const rows = problem.blocked.map(({ qualify, cells }) => [qualify, ...cells.map(most)]);
  const chosen = [...countedSteps(problem).map(most), ...rows.flat()];
  const own = chosen.reduce((sum, one) => sum + weightedGain(one, frame.divisor), 0);
  return frame.outcome(chosen, own + frame.countGain(rows.length));
}
