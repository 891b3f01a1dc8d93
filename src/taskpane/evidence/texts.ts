import { useCallback } from "react";
import { translateEvidencePage, type EvidencePageKey } from "../../i18n/evidencePageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../pane";

/** The texts of the page about evidence files, in the language of the session. */
export function useEvidenceTexts(): (key: EvidencePageKey, params?: TextParams) => string {
  const { locale } = usePane();
  return useCallback((key, params) => translateEvidencePage(locale, key, params), [locale]);
}
