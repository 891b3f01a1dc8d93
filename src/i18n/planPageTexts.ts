import { planPage as english } from "./en/planPage";
import { planPage as indonesian } from "./id/planPage";
import { translator } from "./translator";

/** A key of the plan, its page and its sheet. */
export type PlanPageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translatePlanPage = translator<PlanPageKey>({ id: indonesian, en: english });
