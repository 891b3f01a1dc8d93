import { useCallback } from "react";
import type { Locale } from "../i18n/locale";
import { translator, type TextParams } from "../i18n/translator";
import { useTexts } from "./texts";

/** Says a text of a page. */
export type Say<Key extends string> = (key: Key, params?: TextParams) => string;

/**
 * @param texts those that stand beside a page and are loaded with it, in every language
 * @returns a hook that says them in the language of the session
 */
export function pageTexts<Key extends string>(texts: Record<Locale, Record<Key, string>>): () => Say<Key> {
  const translate = translator(texts);
  return function usePageTexts() {
    const { locale } = useTexts();
    return useCallback<Say<Key>>((key, params) => translate(locale, key, params), [locale]);
  };
}
