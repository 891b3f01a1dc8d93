import { useCallback } from "react";
import { translateDeskPage, type DeskPageKey } from "../../i18n/deskPageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../pane";

/** The texts of the reviewer's page, in the language of the session. */
export function useDeskTexts(): (key: DeskPageKey, params?: TextParams) => string {
  const { locale } = usePane();
  return useCallback((key, params) => translateDeskPage(locale, key, params), [locale]);
}
