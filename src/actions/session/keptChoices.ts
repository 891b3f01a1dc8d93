import type { Notice } from "../../i18n/notice";
import type { PlanChoices } from "../../planning/choices";
import { loadEngine } from "./loadEngine";
import { noticeOf } from "./problem";

/** What Excel refused, as a sentence. */
export interface Refused {
  refused: Notice;
}

/** Choices that a page keeps with the document; they touch no cell. */
export interface KeptChoices {
  /** `null` when there are none, `"damaged"` when what is there cannot be read. */
  readPlan(): Promise<PlanChoices | "damaged" | null | Refused>;
  /** @returns `null` when they are kept */
  writePlan(choices: PlanChoices): Promise<Refused | null>;
}

async function orRefused<T>(work: () => Promise<T>): Promise<T | Refused> {
  try {
    return await work();
  } catch (error) {
    return { refused: noticeOf(error) };
  }
}

export const keptChoices: KeptChoices = {
  readPlan: () => orRefused(async () => (await loadEngine()).readPlanChoices()),
  writePlan: (choices) =>
    orRefused(async () => {
      await (await loadEngine()).writePlanChoices(choices);
      return null;
    }),
};
