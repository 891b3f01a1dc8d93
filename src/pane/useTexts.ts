import { useMemo } from "react";
import { formatNumber, formatSigned } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { translatePane } from "../i18n/paneTexts";
import type { Texts } from "./pane";

export function useTexts(locale: Locale): Texts {
  return useMemo(
    () => ({
      locale,
      t: (key, params) => translatePane(locale, key, params),
      notice: (notice) => translatePane(locale, notice.key, notice.params),
      points: (value) => formatNumber(locale, value, 2),
      gain: (value) => formatSigned(locale, value, 2),
      count: (value) => formatNumber(locale, value),
    }),
    [locale],
  );
}
