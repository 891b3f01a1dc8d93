import { useCallback } from "react";
import { translateWelcomePage, type WelcomePageKey } from "../../i18n/welcomePageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../pane";

/** The texts of the greeting, in the language of the session. */
export function useWelcomeTexts(): (key: WelcomePageKey, params?: TextParams) => string {
  const { locale } = usePane();
  return useCallback((key, params) => translateWelcomePage(locale, key, params), [locale]);
}
