import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type PlanKey = keyof typeof id;

export type SayPlan = Say<PlanKey>;

/** The texts of the plan. */
export const { translate: translatePlan, useTexts: usePlanTexts } = pageTexts({ id, en });
