import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the plan. */
export const usePlanTexts = pageTexts({ id, en });

export type SayPlan = ReturnType<typeof usePlanTexts>;
