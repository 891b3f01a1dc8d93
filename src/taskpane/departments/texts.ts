import { useCallback } from "react";
import { translateDepartmentsPage, type DepartmentsPageKey } from "../../i18n/departmentsPageTexts";
import type { TextParams } from "../../i18n/translator";
import { usePane } from "../pane";

/** The texts of the page about departments, in the language of the session. */
export function useDepartmentsTexts(): (key: DepartmentsPageKey, params?: TextParams) => string {
  const { locale } = usePane();
  return useCallback((key, params) => translateDepartmentsPage(locale, key, params), [locale]);
}
