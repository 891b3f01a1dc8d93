import { plan as english } from "./en/plan";
import { plan as indonesian } from "./id/plan";
import { translator } from "./translator";

/** A key of the steps of a plan or of its sheet. */
export type PlanTextKey = keyof typeof indonesian;

/** The steps of a plan in words, for its page and its sheet. */
export const translatePlan = translator<PlanTextKey>({ id: indonesian, en: english });
