import type { PlannedStep } from "../../planning/stepsDone";
import { STEP_KINDS } from "../../planning/types";
import { fieldsOf, listOf, oneOf, textOr } from "../../pane/memory/keptFields";

/** The steps of the plans that were written to the sheet, for how far they are. */
export interface WrittenPlan {
  steps: readonly PlannedStep[];
}

function stepOf(kept: unknown): PlannedStep[] {
  const { kind, innovation, indicator, to, serves } = fieldsOf(kept);
  const known = oneOf(kind, STEP_KINDS, null);
  if (!known || typeof innovation !== "string" || typeof to !== "number") return [];
  const parts = listOf(serves).flatMap((one) => {
    const part = fieldsOf(one);
    const { innovation: name, to: level } = part;
    return typeof name === "string" && typeof level === "number" ? [{ innovation: name, to: level }] : [];
  });
  return [{ kind: known, innovation, indicator: textOr(indicator, null), to, serves: parts }];
}

export function writtenPlanOf(kept: unknown): WrittenPlan {
  return { steps: listOf(fieldsOf(kept)["steps"]).flatMap(stepOf) };
}

function same(a: PlannedStep, b: PlannedStep): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A plan that is written anew asks for what is left: what was done of the one before still counts. */
export function withNewPlan(
  before: readonly PlannedStep[],
  isDone: (step: PlannedStep) => boolean | null,
  steps: readonly PlannedStep[],
): PlannedStep[] {
  const done = before.filter((one) => isDone(one) === true && !steps.some((other) => same(one, other)));
  return [...done, ...steps];
}
