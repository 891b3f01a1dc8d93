import { useDeferredValue, useMemo, useState } from "react";
import { gapByCause } from "../../analysis/gap";
import type { Analysis } from "../../analysis/types";
import type { Finding } from "../../checks/types";
import { findingFix, findingMessage } from "../../i18n/finding";
import type { Indicator, Severity } from "../../rules/types";
import type { ReviewState } from "../../review/index";
import { useTexts } from "../../pane/texts";
import { useTallPane } from "../../pane/tallPane";
import { exceptionText } from "../shared/review/exceptionText";
import { reviewFiltersOf, filteredByReview, type ReviewFilterChoice } from "../shared/review/reviewFilter";
import { useReviewTexts } from "../shared/review/texts";
import { codesOf, countBySeverity, findingEntries, type FindingEntry } from "../shared/findings/entries";
import { filterEntries } from "./filter";
import { foldEqual, orderedItems, type Fold, type Item } from "./folding";
import { mainSheetOf } from "./place";
import { groupEntries, findingLines, type FoldedGroup, type Line } from "./grouping";
import { useFoldWorths } from "./useFoldWorths";
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
  /** Empty for a table. */
  lines: Line[];
  /** How many lines there would be, where the list shows only the first; `null` where it shows all. */
  cutFrom: number | null;
  showAll(): void;
  /** Accepted findings of the cause that is filtered by: the gap counts their points, the list of open ones not them. */
  acceptedBehind: number;
  shown: readonly FindingEntry[];
  /** What marking and exporting is about; `undefined` means all of them. */
  chosen: readonly Finding[] | undefined;
}

/** So many lines, equal findings folded, stand in a low pane. */
const FIRST = 24;

/** The first lines of all groups. */
function firstOf(groups: readonly FoldedGroup[], count: number): FoldedGroup[] {
  let left = count;
  return groups.flatMap(({ group, items }) => {
    const first = items.slice(0, left);
    left -= first.length;
    return first.length === 0 ? [] : [{ group, items: first }];
  });
}

/** Whether what was opened last stands behind the first lines. */
function isBehind(key: string | null, groups: readonly FoldedGroup[]): boolean {
  if (key === null) return false;
  const holds = ({ key: own, fold }: Item): boolean =>
    own === key || (fold?.entries.some((one) => one.key === key) ?? false);
  return groups.flatMap(({ items }) => items).findIndex(holds) >= FIRST;
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

/**
 * The findings of an analysis as the view wants them.
 * @param asTable in a table nothing is folded
 */
export function useFindings(
  analysis: Analysis,
  review: ReviewState | null,
  chosen: FindingsView,
  asTable: boolean,
): FindingsModel {
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
  const folded = useMemo(
    () =>
      asTable
        ? []
        : groupEntries(shown, settled.groupBy, rules.indicators).map((group) => ({
            group,
            items: foldEqual(group.key, group.entries, settled.sortBy),
          })),
    [asTable, shown, settled.groupBy, settled.sortBy, rules.indicators],
  );
  const worths = useFoldWorths(
    analysis,
    useMemo(() => folded.flatMap(({ items }) => items), [folded]),
  );
  const groups = useMemo(
    () => folded.map(({ group, items }) => ({ group, items: orderedItems(items, worths, settled.sortBy) })),
    [folded, worths, settled.sortBy],
  );
  const [whole, setWhole] = useState(false);
  const tall = useTallPane();
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const isCut = !tall && !whole && count > FIRST + 1 && !isBehind(view.selected, groups);
  const unfolded = useMemo(() => new Set(view.unfolded), [view.unfolded]);
  const lines = useMemo(
    () => findingLines(isCut ? firstOf(groups, FIRST) : groups, unfolded),
    [groups, isCut, unfolded],
  );
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
    cutFrom: isCut ? count : null,
    showAll: () => setWhole(true),
    acceptedBehind: useMemo(
      () =>
        behindCause ? all.filter(({ accepted, finding }) => accepted !== null && behindCause.has(finding)).length : 0,
      [all, behindCause],
    ),
    shown,
    chosen: isFiltered(settled) ? shown.map(({ finding }) => finding) : undefined,
  };
}
