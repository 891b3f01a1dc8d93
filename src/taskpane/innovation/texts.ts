import { useCallback } from "react";
import { translateInnovationPage, type InnovationPageKey } from "../../i18n/innovationPageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../pane";

export type SayInnovation = (key: InnovationPageKey, params?: TextParams) => string;

/** The texts of the page about one innovation, in the language of the session. */
export function useInnovationTexts(): SayInnovation {
  const { locale } = usePane();
  return useCallback((key, params) => translateInnovationPage(locale, key, params), [locale]);
}
