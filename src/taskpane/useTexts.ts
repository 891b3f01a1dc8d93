import { useMemo } from "react";
import { formatNumber, formatSigned, translate, type Locale } from "../i18n/index";
import type { Texts } from "./pane";

export function useTexts(locale: Locale): Texts {
  return useMemo(
    () => ({
      locale,
      t: (key, params) => translate(locale, key, params),
      notice: (notice) => translate(locale, notice.key, notice.params),
      points: (value) => formatNumber(locale, value, 2),
      gain: (value) => formatSigned(locale, value, 2),
      count: (value) => formatNumber(locale, value),
    }),
    [locale],
  );
}
