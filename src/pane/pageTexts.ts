import { useCallback } from "react";
import type { Locale } from "../i18n/locale";
import { translator, type TextParams, type Translate } from "../i18n/translator";
import { useTexts } from "./texts";

/** Says a text of a page. */
export type Say<Key extends string> = (key: Key, params?: TextParams) => string;

export interface PageTexts<Key extends string> {
  /** For what is no component. */
  translate: Translate<Key>;
  /** A hook: says them in the language of the session. */
  useTexts(this: void): Say<Key>;
}

/** The texts that stand beside a page and are loaded with it, in every language. */
export function pageTexts<Key extends string>(texts: Record<Locale, Record<Key, string>>): PageTexts<Key> {
  const translate = translator(texts);
  return {
    translate,
    useTexts: () => {
      const { locale } = useTexts();
      return useCallback<Say<Key>>((key, params) => translate(locale, key, params), [locale]);
    },
  };
}
