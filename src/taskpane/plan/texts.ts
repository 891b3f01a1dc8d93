import { translatePlanPage, type PlanPageKey } from "../../i18n/planPageTexts";
import { textsOf, type Say } from "../textsOf";

export type SayPlan = Say<PlanPageKey>;

/** The texts of the plan, in the language of the session. */
export const usePlanTexts = textsOf(translatePlanPage);
