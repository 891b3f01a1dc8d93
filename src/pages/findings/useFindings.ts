import { useMemo, useState } from "react";
import type { Analysis } from "../../analysis/types";
import { findingFix, findingMessage, findingTitle } from "../../i18n/finding";
import type { FindingCode } from "../../checks/types";
import type { ReviewState } from "../../review/index";
import { useTexts } from "../../pane/texts";
import { useTallPane } from "../../pane/tallPane";
import { useSlicedWork } from "../../pane/useSlicedWork";
import { exceptionText } from "../shared/review/exceptionText";
import { useReviewTexts } from "../shared/review/texts";
import type { FindingEntry } from "../shared/findings/entries";
import type { Fold, Item } from "./folding";
import { findingLines, type FoldedGroup, type Line } from "./grouping";
import { FindingsLister, ordering, type FindingsListing } from "./listing";
import { useFoldWorths } from "./useFoldWorths";
import type { FindingsView } from "../shared/findings/findingsView";

export type Selected = { entry: FindingEntry; fold: null } | { entry: null; fold: Fold };

export interface FindingsModel extends Omit<FindingsListing, "folded" | "sortBy"> {
  /** What was opened last: a finding, whether the list shows it or not, or a fold that it shows. */
  selected: Selected | null;
  /** Empty for a table. */
  lines: Line[];
  /** How many lines there would be, where the list shows only the first; `null` where it shows all. */
  cutFrom: number | null;
  showAll(): void;
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

/** What of an entry can be searched, made once for each that is looked through. */
function useSearchedText({ rules }: Pick<Analysis, "rules">): (entry: FindingEntry) => string {
  const { locale } = useTexts();
  const say = useReviewTexts();
  return useMemo(() => {
    const texts = new WeakMap<FindingEntry, string>();
    return (entry) => {
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
}

const NO_GROUPS: readonly FoldedGroup[] = [];

/**
 * The findings of an analysis as the view wants them. Of tens of thousands they are listed in slices: until then the list
 * is the one of before.
 * @param asTable in a table nothing is folded
 * @returns `null` before the first list is made
 */
export function useFindings(
  analysis: Analysis,
  review: ReviewState | null,
  chosen: FindingsView,
  asTable: boolean,
): FindingsModel | null {
  const { locale } = useTexts();
  const text = useSearchedText(analysis);
  const title = useMemo(() => (code: FindingCode) => findingTitle(locale, code), [locale]);
  const [lister] = useState(() => new FindingsLister());
  const listed = useSlicedWork(
    useMemo(
      () => () => lister.list({ analysis, review, chosen, asTable, text, title }),
      [lister, analysis, review, chosen, asTable, text, title],
    ),
  );
  const worths = useFoldWorths(listed);
  const listing = useSlicedWork(useMemo(() => listed && (() => ordering(listed, worths)), [listed, worths]));
  const groups = listing?.groups ?? NO_GROUPS;
  const [whole, setWhole] = useState(false);
  const tall = useTallPane();
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const isCut = !tall && !whole && count > FIRST + 1 && !isBehind(chosen.selected, groups);
  const unfolded = useMemo(() => new Set(chosen.unfolded), [chosen.unfolded]);
  const lines = useMemo(
    () => findingLines(isCut ? firstOf(groups, FIRST) : groups, unfolded),
    [groups, isCut, unfolded],
  );
  const selected = useMemo(
    () => itemOf(chosen.selected, listing?.all ?? [], groups),
    [chosen.selected, listing?.all, groups],
  );
  return listing && { ...listing, selected, lines, cutFrom: isCut ? count : null, showAll: () => setWhole(true) };
}
