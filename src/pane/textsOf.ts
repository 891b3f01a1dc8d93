import { useCallback } from "react";
import type { TextParams, Translate } from "../i18n/translator";
import { usePane } from "./pane";

/** Says a text of a page. */
export type Say<Key extends string> = (key: Key, params?: TextParams) => string;

/** @returns a hook for the texts of a page, in the language of the session */
export function textsOf<Key extends string>(translate: Translate<Key>): () => Say<Key> {
  return function useTextsOfPage() {
    const { locale } = usePane();
    return useCallback<Say<Key>>((key, params) => translate(locale, key, params), [locale]);
  };
}
