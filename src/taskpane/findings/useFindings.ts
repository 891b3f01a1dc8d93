import { useDeferredValue, useMemo } from "react";
import { gapByCause } from "../../analysis/gap";
import type { Analysis } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import { findingFix, findingMessage } from "../../i18n/finding";
import type { Severity } from "../../rules/types";
import { usePane } from "../pane";
import { codesOf, countBySeverity, entriesOf, type Entry } from "./entries";
import { filterEntries } from "./filter";
import { groupEntries, linesOf, type Line } from "./grouping";
import { isFiltered, type FindingsView } from "./view";

export interface FindingsModel {
  total: number;
  counts: Record<Severity, number>;
  codes: { code: string; count: number }[];
  lines: Line[];
  shown: readonly Entry[];
  /** What marking and exporting is about; `undefined` means all of them. */
  chosen: readonly Finding[] | undefined;
}

/** The findings of an analysis as the view wants them. */
export function useFindings(analysis: Analysis, view: FindingsView): FindingsModel {
  const { locale } = usePane();
  const { rules } = analysis;
  const entries = useMemo(() => entriesOf(analysis), [analysis]);
  const text = useMemo(() => {
    const texts = new WeakMap<Entry, string>();
    return (entry: Entry): string => {
      let found = texts.get(entry);
      if (found === undefined) {
        const { finding, name, opd } = entry;
        found = [
          finding.address,
          finding.header,
          name,
          opd,
          findingMessage(locale, finding, rules),
          findingFix(locale, finding, rules),
        ]
          .join(" ")
          .toLowerCase();
        texts.set(entry, found);
      }
      return found;
    };
  }, [locale, rules]);

  // Typing stays quick on long lists: the list follows the search word when there is time.
  const settled = useDeferredValue(view);
  const behindCause = useMemo(
    () =>
      settled.cause === null
        ? null
        : new Set(gapByCause(analysis)?.find(({ cause }) => cause === settled.cause)?.findings ?? []),
    [analysis, settled.cause],
  );
  const shown = useMemo(
    () => filterEntries(entries, settled, text, behindCause),
    [entries, settled, text, behindCause],
  );
  const lines = useMemo(
    () => linesOf(groupEntries(shown, settled.groupBy, settled.sortBy, rules.indicators)),
    [shown, settled.groupBy, settled.sortBy, rules.indicators],
  );
  return {
    total: entries.length,
    counts: useMemo(() => countBySeverity(entries), [entries]),
    codes: useMemo(() => codesOf(entries), [entries]),
    lines,
    shown,
    chosen: isFiltered(settled) ? shown.map(({ finding }) => finding) : undefined,
  };
}
