import { useCallback } from "react";
import { translateLibraryPage, type LibraryPageKey } from "../../i18n/libraryPageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../pane";

/** The texts of the innovation store, in the language of the session. */
export function useLibraryTexts(): (key: LibraryPageKey, params?: TextParams) => string {
  const { locale } = usePane();
  return useCallback((key, params) => translateLibraryPage(locale, key, params), [locale]);
}
