import { createContext, useContext } from "react";
import type { Notice } from "../actions/types";
import { sayNotice } from "../i18n/notice";
import { formatNumber, formatSigned } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { translatePane, type PaneTextKey } from "../i18n/paneTexts";
import type { TextParams } from "../i18n/translator";

/** Texts and numbers in the language of the session. */
export interface Texts {
  locale: Locale;
  t(key: PaneTextKey, params?: TextParams): string;
  notice(notice: Notice): string;
  /** Two decimals: index, scores and points. */
  points(value: number): string;
  /** With its sign: what a finding is worth. */
  gain(value: number): string;
  count(value: number): string;
}

export function textsIn(locale: Locale): Texts {
  return {
    locale,
    t: (key, params) => translatePane(locale, key, params),
    notice: (notice) => sayNotice(locale, notice),
    points: (value) => formatNumber(locale, value, 2),
    gain: (value) => formatSigned(locale, value, 2),
    count: (value) => formatNumber(locale, value),
  };
}

export const TextsContext = createContext<Texts | null>(null);

/**
 * The texts that every page can say. They change with the language only, so that what shows nothing but texts is not
 * drawn again when a cell changes.
 * @throws Error outside of `PaneProvider`
 */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("useTexts needs a PaneProvider");
  return texts;
}
