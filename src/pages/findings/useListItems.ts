import { useMemo } from "react";
import { findingTitle } from "../../i18n/finding";
import { useTexts } from "../../pane/texts";
import { useFindingsView } from "../shared/findings/findingsView";
import type { Item } from "./folding";
import { sortedEntries } from "./tableSort";
import type { FindingsModel } from "./useFindings";

/** What the list shows in its order: lines of the list, or rows of the table, in which nothing is folded. */
export function useListItems({ lines, shown }: FindingsModel, asTable: boolean): readonly Item[] {
  const { locale } = useTexts();
  const { view } = useFindingsView();
  const { column } = view;
  return useMemo(() => {
    if (!asTable) return lines.flatMap((line) => (line.kind === "entry" ? [line.entry] : []));
    const entries = sortedEntries(shown, column, (code) => findingTitle(locale, code));
    return entries.map((entry, index): Item => ({
      key: entry.key,
      entry,
      fold: null,
      parent: null,
      position: index + 1,
      of: entries.length,
    }));
  }, [lines, shown, asTable, column, locale]);
}
