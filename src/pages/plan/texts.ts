import { translatePlanPage, type PlanPageKey } from "./pageTexts";
import { textsOf, type Say } from "../../pane/textsOf";

export type SayPlan = Say<PlanPageKey>;

/** The texts of the plan, in the language of the session. */
export const usePlanTexts = textsOf(translatePlanPage);
