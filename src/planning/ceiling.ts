import { Frame, type Outcome } from "./frame";
import type { Candidate } from "./candidates";
import type { PlanProblem } from "./problem";
import type { Setting } from "./settings";
import { cellsOf, gainOf } from "./shared";

/** The way to the highest level, the least effort among equals. */
function most(choices: readonly Candidate[]): Candidate {
  return choices.reduce((top, one) =>
    one.gain > top.gain || (one.gain === top.gain && one.step.effort < top.step.effort) ? one : top,
  );
}

/** Everything that is left to do, under one setting, with all letters issued: no other selection leads higher. Pins are part of it. */
export function everything(problem: PlanProblem, setting: Setting): Outcome {
  const frame = new Frame(problem, setting);
  const rows = problem.blocked.map(({ qualify, cells }) => [qualify, ...cells.map(most)]);
  const chosen = [...cellsOf(problem).map(most), ...rows.flat()];
  const own = chosen.reduce((sum, one) => sum + gainOf(one, frame.divisor), 0);
  return frame.outcome(chosen, own + frame.countGain(rows.length));
}
