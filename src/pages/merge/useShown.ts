import { useCallback } from "react";
import { isDateKey, type CellKey } from "../../exchange/cells";
import { formatDate } from "../../i18n/format";
import { cellLabel } from "../../i18n/share/mergeNote";
import type { RuleSet } from "../../rules/types";
import { useTexts } from "../../pane/texts";
import type { CellValue } from "../../workbook/types";
import { useMergeTexts } from "./texts";

const LONGEST = 120;
const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** What a cell holds, as one line of a list. */
export function useShown(): (key: CellKey, value: CellValue | undefined) => string {
  const { locale } = useTexts();
  const say = useMergeTexts();
  return useCallback(
    (key, value) => {
      const text = String(value ?? "")
        .replace(/\s+/g, " ")
        .trim();
      if (text === "") return say("mergePage.blank");
      if (isDateKey(key) && ISO.test(text)) return formatDate(locale, text);
      return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
    },
    [locale, say],
  );
}

/** The name of a column in the words of the form. */
export function useColumnLabel(rules: RuleSet): (key: CellKey) => string {
  const { locale } = useTexts();
  return useCallback((key) => cellLabel(locale, key, rules), [locale, rules]);
}
