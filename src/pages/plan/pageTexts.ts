import { planPage as english } from "./texts.en";
import { planPage as indonesian } from "./texts.id";
import { translator } from "../../i18n/translator";

/** A key of the plan, its page and its sheet. */
export type PlanPageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translatePlanPage = translator<PlanPageKey>({ id: indonesian, en: english });
