import { useCallback } from "react";
import { translatePlanPage, type PlanPageKey } from "../../i18n/planPageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../pane";

export type SayPlan = (key: PlanPageKey, params?: TextParams) => string;

/** The texts of the plan, in the language of the session. */
export function usePlanTexts(): SayPlan {
  const { locale } = usePane();
  return useCallback((key, params) => translatePlanPage(locale, key, params), [locale]);
}
