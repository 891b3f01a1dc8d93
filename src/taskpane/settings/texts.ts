import { useCallback } from "react";
import { translateSettingsPage, type SettingsPageKey } from "../../i18n/settingsPageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../pane";

/** The texts of the settings page, in the language of the session. */
export function useSettingsTexts(): (key: SettingsPageKey, params?: TextParams) => string {
  const { locale } = usePane();
  return useCallback((key, params) => translateSettingsPage(locale, key, params), [locale]);
}
