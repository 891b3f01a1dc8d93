import type { Notice } from "../../i18n/notice";
import type { KeptPlan } from "../../excel/stored/planStore";
import type { ViewChoices } from "../../excel/stored/viewStore";
import type { PlanChoices } from "../../planning/choices";
import { loadEngine } from "./loadEngine";
import { noticeOf } from "./problem";

/** What Excel refused, as a sentence. */
export interface Refused {
  refused: Notice;
}

/** Choices that a page keeps with the document; they touch no cell. */
export interface KeptChoices {
  /** `null` when there are none. */
  readPlan(): Promise<KeptPlan | null | Refused>;
  /**
   * @param before as they were known to be kept: what others chose beside them stays
   * @returns `null` when they are kept
   */
  writePlan(choices: PlanChoices, before: PlanChoices): Promise<Refused | null>;
  /** What was chosen on a page, by the name of the choice. */
  readView(page: string): Promise<ViewChoices | Refused>;
  /** @returns `null` when they are kept; what others chose beside them stays */
  writeView(page: string, changes: ViewChoices): Promise<Refused | null>;
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
  writePlan: (choices, before) =>
    orRefused(async () => {
      await (await loadEngine()).writePlanChoices(choices, before);
      return null;
    }),
  readView: (page) => orRefused(async () => (await loadEngine()).readViewChoices(page)),
  writeView: (page, changes) =>
    orRefused(async () => {
      await (await loadEngine()).writeViewChoices(page, changes);
      return null;
    }),
};
