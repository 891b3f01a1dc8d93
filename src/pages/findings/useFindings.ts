import { useDeferredValue, useMemo } from "react";
import { gapByCause } from "../../analysis/gap";
import type { Analysis } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import { findingFix, findingMessage } from "../../i18n/finding";
import { worthTogether } from "../../analysis/worth/worthTogether";
import type { Indicator, Severity } from "../../rules/types";
import type { ReviewState } from "../../review/index";
import { useTexts } from "../../pane/texts";
import { exceptionText } from "../shared/review/exceptionText";
import { reviewFiltersOf, filteredByReview, type ReviewFilterChoice } from "../shared/review/reviewFilter";
import { useReviewTexts } from "../shared/review/texts";
import { codesOf, countBySeverity, findingEntries, type FindingEntry } from "../shared/findings/entries";
import { filterEntries } from "./filter";
import { foldEqual, type Fold } from "./folding";
import { mainSheetOf } from "./place";
import { groupEntries, findingLines, type FoldedGroup, type Line } from "./grouping";
import { isFiltered, type FindingsView, type ReviewFilter } from "../shared/findings/findingsView";

export type Selected = { entry: FindingEntry; fold: null } | { entry: null; fold: Fold };

export interface FindingsModel {
  total: number;
  accepted: number;
  /** Findings that pass the review filter, before the other filters. */
  inReviewFilter: number;
  /** What the list shows: what was chosen, or the open ones where that is no longer there. */
  reviewFilter: ReviewFilter;
  /** Empty when all findings are open and there is no saved result. */
  reviewFilters: readonly ReviewFilterChoice[];
  /** See `mainSheetOf`. */
  mainSheet: string;
  /** What was opened last: a finding, whether the list shows it or not, or a fold that it shows. */
  selected: Selected | null;
  indicators: { indicator: Indicator; count: number }[];
  counts: Record<Severity, number>;
  codes: { code: string; count: number }[];
  lines: Line[];
  /** Accepted findings of the cause that is filtered by: the gap counts their points, the list of open ones not them. */
  acceptedBehind: number;
  shown: readonly FindingEntry[];
  /** What marking and exporting is about; `undefined` means all of them. */
  chosen: readonly Finding[] | undefined;
}

function itemOf(key: string | null, all: readonly FindingEntry[], groups: readonly FoldedGroup[]): Selected | null {
  if (key === null) return null;
  const entry = all.find((one) => one.key === key);
  if (entry) return { entry, fold: null };
  for (const { items } of groups) {
    const fold = items.find((item) => item.key === key)?.fold;
    if (fold) return { entry: null, fold };
  }
  return null;
}

/** The indicators that findings are about, in the order of the rules. */
function indicatorsOf(
  entries: readonly FindingEntry[],
  indicators: readonly Indicator[],
): { indicator: Indicator; count: number }[] {
  const counts = new Map<string, number>();
  for (const { finding } of entries) {
    const { indicator } = finding;
    if (indicator !== undefined) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  }
  return indicators.flatMap((indicator) => {
    const count = counts.get(indicator.id);
    return count === undefined ? [] : [{ indicator, count }];
  });
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
  const groups = useMemo(
    () =>
      groupEntries(shown, settled.groupBy, rules.indicators).map((group) => ({
        group,
        items: foldEqual(group.key, group.entries, settled.sortBy, (some) => worthTogether(analysis, some)),
      })),
    [analysis, shown, settled.groupBy, settled.sortBy, rules.indicators],
  );
  const unfolded = useMemo(() => new Set(view.unfolded), [view.unfolded]);
  const lines = useMemo(() => findingLines(groups, unfolded), [groups, unfolded]);
  const selected = useMemo(() => itemOf(view.selected, all, groups), [view.selected, all, groups]);
  return {
    total: all.length,
    accepted: useMemo(() => all.filter(({ accepted }) => accepted !== null).length, [all]),
    inReviewFilter: entries.length,
    reviewFilter,
    reviewFilters,
    mainSheet: useMemo(() => mainSheetOf(all), [all]),
    selected,
    indicators: useMemo(() => indicatorsOf(entries, rules.indicators), [entries, rules.indicators]),
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
