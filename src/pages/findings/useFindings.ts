import { useDeferredValue, useMemo } from "react";
import { gapByCause } from "../../analysis/gap";
import type { Analysis } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import { findingFix, findingMessage } from "../../i18n/finding";
import type { Severity } from "../../rules/types";
import type { ReviewState } from "../../review/index";
import { useTexts } from "../../pane/texts";
import { exceptionText } from "../shared/review/exceptionText";
import { reviewFiltersOf, filteredByReview, type ReviewFilterChoice } from "../shared/review/reviewFilter";
import { useReviewTexts } from "../shared/review/texts";
import { codesOf, countBySeverity, findingEntries, type FindingEntry } from "../shared/findings/entries";
import { filterEntries } from "./filter";
import { groupEntries, findingLines, type Line } from "./grouping";
import { isFiltered, type FindingsView, type ReviewFilter } from "../shared/findings/findingsView";

export interface FindingsModel {
  total: number;
  accepted: number;
  /** Findings that pass the review filter, before the other filters. */
  inReviewFilter: number;
  /** What the list shows: what was chosen, or the open ones where that is no longer there. */
  reviewFilter: ReviewFilter;
  /** Empty when all findings are open and there is no saved result. */
  reviewFilters: readonly ReviewFilterChoice[];
  /** The finding opened last, whether the list shows it or not. */
  selected: FindingEntry | null;
  counts: Record<Severity, number>;
  codes: { code: string; count: number }[];
  lines: Line[];
  /** Accepted findings of the cause that is filtered by: the gap counts their points, the list of open ones not them. */
  acceptedBehind: number;
  shown: readonly FindingEntry[];
  /** What marking and exporting is about; `undefined` means all of them. */
  chosen: readonly Finding[] | undefined;
}

/** The findings of an analysis as the view wants them. */
export function useFindings(analysis: Analysis, review: ReviewState | null, chosen: FindingsView): FindingsModel {
  const { locale } = useTexts();
  const say = useReviewTexts();
  const { rules } = analysis;
  const all = useMemo(() => findingEntries(analysis, review), [analysis, review]);
  const reviewFilters = useMemo(() => reviewFiltersOf(all, review), [all, review]);
  const reviewFilter = reviewFilters.some((choice) => choice.reviewFilter === chosen.reviewFilter)
    ? chosen.reviewFilter
    : "open";
  const view = useMemo(() => ({ ...chosen, reviewFilter }), [chosen, reviewFilter]);
  const entries = useMemo(() => filteredByReview(all, reviewFilter), [all, reviewFilter]);
  const text = useMemo(() => {
    const texts = new WeakMap<FindingEntry, string>();
    return (entry: FindingEntry): string => {
      let found = texts.get(entry);
      if (found === undefined) {
        const { finding, name, opd, accepted, suspended } = entry;
        const exception = accepted ?? suspended;
        found = [
          finding.address,
          finding.header,
          name,
          opd,
          findingMessage(locale, finding, rules),
          findingFix(locale, finding, rules),
          exception ? exceptionText(exception, accepted === null, say, locale) : "",
        ]
          .join(" ")
          .toLowerCase();
        texts.set(entry, found);
      }
      return found;
    };
  }, [locale, rules, say]);

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
    () => findingLines(groupEntries(shown, settled.groupBy, settled.sortBy, rules.indicators)),
    [shown, settled.groupBy, settled.sortBy, rules.indicators],
  );
  return {
    total: all.length,
    accepted: useMemo(() => all.filter(({ accepted }) => accepted !== null).length, [all]),
    inReviewFilter: entries.length,
    reviewFilter,
    reviewFilters,
    selected: useMemo(() => all.find(({ key }) => key === view.selected) ?? null, [all, view.selected]),
    counts: useMemo(() => countBySeverity(entries), [entries]),
    codes: useMemo(() => codesOf(entries), [entries]),
    lines,
    acceptedBehind: useMemo(
      () =>
        behindCause ? all.filter(({ accepted, finding }) => accepted !== null && behindCause.has(finding)).length : 0,
      [all, behindCause],
    ),
    shown,
    chosen: isFiltered(settled) ? shown.map(({ finding }) => finding) : undefined,
  };
}
