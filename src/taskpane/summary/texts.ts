import { useCallback } from "react";
import { translateSummaryPage, type SummaryPageKey } from "../../i18n/summaryPageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../pane";

/** The texts of the summary's parts, in the language of the session. */
export function useSummaryTexts(): (key: SummaryPageKey, params?: TextParams) => string {
  const { locale } = usePane();
  return useCallback((key, params) => translateSummaryPage(locale, key, params), [locale]);
}
