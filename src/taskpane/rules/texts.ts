import { useCallback } from "react";
import { translateRulesPage, type RulesPageKey } from "../../i18n/rulesPageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../pane";

export type SayRules = (key: RulesPageKey, params?: TextParams) => string;

/** The texts of the rules page and of the explanations, in the language of the session. */
export function useRulesTexts(): SayRules {
  const { locale } = usePane();
  return useCallback((key, params) => translateRulesPage(locale, key, params), [locale]);
}
