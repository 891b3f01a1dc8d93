import { gapByCause } from "../../analysis/gap";
import type { Analysis } from "../../analysis/types";
import type { Finding, FindingCode } from "../../checks/types";
import type { Worthy } from "../../i18n/worth";
import type { ReviewState } from "../../review/index";
import { mapPausing, type Pausing } from "../../rules/pausing";
import { LastWork } from "../../rules/sharedWork";
import type { Indicator, Severity } from "../../rules/types";
import { codesOf, countBySeverity, findingEntries, type FindingEntry } from "../shared/findings/entries";
import { isFiltered, type FindingsView, type ReviewFilter } from "../shared/findings/findingsView";
import { filteredByReview, reviewFiltersOf, type ReviewFilterChoice } from "../shared/review/reviewFilter";
import { filterEntries } from "./filter";
import { foldEqual, orderedItems, type Item } from "./folding";
import { groupEntries, type FoldedGroup } from "./grouping";
import { mainSheetOf } from "./place";
import { sortedEntries } from "./tableSort";

/** What findings are listed, and how. */
export interface ListingQuestion {
  analysis: Analysis;
  review: ReviewState | null;
  chosen: FindingsView;
  /** In a table nothing is folded. */
  asTable: boolean;
  /** Everything of an entry that can be searched, in lower case. */
  text(this: void, entry: FindingEntry): string;
  /** The name of a kind of finding, as it is shown. */
  title(this: void, code: FindingCode): string;
}

interface Entries {
  all: readonly FindingEntry[];
  accepted: number;
  /** Empty when all findings are open and there is no saved result. */
  reviewFilters: readonly ReviewFilterChoice[];
  /** See `mainSheetOf`. */
  mainSheet: string;
}

interface Reviewed {
  /** Those that pass the review filter, before the other filters. */
  entries: readonly FindingEntry[];
  indicators: { indicator: Indicator; count: number }[];
  counts: Record<Severity, number>;
  codes: { code: string; count: number }[];
}

interface Shown {
  shown: readonly FindingEntry[];
  /** What marking and exporting is about; `undefined` means all of them. */
  chosen: readonly Finding[] | undefined;
  /** Accepted findings of the cause that is filtered by: the gap counts their points, the list of open ones not them. */
  acceptedBehind: number;
}

/** The findings of an analysis as the view wants them: all of it is about this analysis. */
export interface FindingsListing extends Entries, Reviewed, Shown {
  analysis: Analysis;
  /** What the list shows: what was chosen, or the open ones where that is no longer there. */
  reviewFilter: ReviewFilter;
  sortBy: FindingsView["sortBy"];
  /** The lines of each group in the order of the sheet; empty for a table. */
  folded: readonly FoldedGroup[];
  /** The rows of a table; empty for a list. */
  rows: readonly Item[];
}

/** The indicators that findings are about, in the order of the rules. */
function indicatorsOf(entries: readonly FindingEntry[], indicators: readonly Indicator[]): Reviewed["indicators"] {
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

function* entriesOfAnalysis({ analysis, review }: ListingQuestion): Pausing<Entries> {
  const all = yield* findingEntries(analysis, review);
  const reviewFilters = reviewFiltersOf(all, review);
  yield;
  return {
    all,
    accepted: all.filter(({ accepted }) => accepted !== null).length,
    reviewFilters,
    mainSheet: mainSheetOf(all),
  };
}

function* reviewedEntries(
  all: readonly FindingEntry[],
  reviewFilter: ReviewFilter,
  indicators: readonly Indicator[],
): Pausing<Reviewed> {
  const entries = filteredByReview(all, reviewFilter);
  yield;
  const counted = { counts: countBySeverity(entries), codes: codesOf(entries) };
  yield;
  return { entries, indicators: indicatorsOf(entries, indicators), ...counted };
}

function* shownEntries(
  { analysis, text }: ListingQuestion,
  all: readonly FindingEntry[],
  entries: readonly FindingEntry[],
  view: FindingsView,
): Pausing<Shown> {
  const { cause } = view;
  const behindCause =
    cause === null ? null : new Set(gapByCause(analysis)?.find((part) => part.cause === cause)?.findings ?? []);
  yield;
  const shown = yield* filterEntries(entries, view, text, behindCause);
  const isBehind = ({ accepted, finding }: FindingEntry): boolean => accepted !== null && behindCause!.has(finding);
  return {
    shown,
    chosen: isFiltered(view) ? shown.map(({ finding }) => finding) : undefined,
    acceptedBehind: behindCause ? all.filter(isBehind).length : 0,
  };
}

function* foldedGroups(
  shown: readonly FindingEntry[],
  { groupBy, sortBy }: FindingsView,
  indicators: readonly Indicator[],
): Pausing<FoldedGroup[]> {
  const folded: FoldedGroup[] = [];
  for (const group of yield* groupEntries(shown, groupBy, indicators)) {
    folded.push({ group, items: yield* foldEqual(group.key, group.entries, sortBy) });
  }
  return folded;
}

function* tableRows(
  shown: readonly FindingEntry[],
  { column }: FindingsView,
  title: ListingQuestion["title"],
): Pausing<Item[]> {
  const entries = yield* sortedEntries(shown, column, title);
  let position = 0;
  return yield* mapPausing(entries, (entry): Item => {
    position += 1;
    return { key: entry.key, entry, fold: null, parent: null, position, of: entries.length };
  });
}

const NO_GROUPS: readonly FoldedGroup[] = [];
const NO_ROWS: readonly Item[] = [];

/** Lists the findings anew only as far as something else is asked; of tens of thousands with pauses. */
export class FindingsLister {
  private readonly entries = new LastWork<Entries>();
  private readonly reviewed = new LastWork<Reviewed>();
  private readonly shown = new LastWork<Shown>();
  private readonly folded = new LastWork<readonly FoldedGroup[]>();
  private readonly rows = new LastWork<readonly Item[]>();
  private readonly whole = new LastWork<FindingsListing>();

  *list(question: ListingQuestion): Pausing<FindingsListing> {
    const { analysis, review, chosen, asTable, text, title } = question;
    const { indicators } = analysis.rules;
    const known = yield* this.entries.for([analysis, review], () => entriesOfAnalysis(question)).result();
    const { all, reviewFilters } = known;
    const isThere = reviewFilters.some((choice) => choice.reviewFilter === chosen.reviewFilter);
    const reviewFilter = isThere ? chosen.reviewFilter : "open";
    const view = { ...chosen, reviewFilter };
    const reviewed = yield* this.reviewed
      .for([all, reviewFilter], () => reviewedEntries(all, reviewFilter, indicators))
      .result();
    const { entries } = reviewed;
    const { query, severities, problem, wholeRow, cause, department, indicator, groupBy, sortBy, column } = view;
    const filters = [query, severities, problem, wholeRow, cause, department, indicator];
    const found = yield* this.shown
      .for([entries, text, ...filters], () => shownEntries(question, all, entries, view))
      .result();
    const { shown } = found;
    const folded = asTable
      ? NO_GROUPS
      : yield* this.folded.for([shown, groupBy, sortBy], () => foldedGroups(shown, view, indicators)).result();
    const rows = asTable
      ? yield* this.rows.for([shown, column, title], () => tableRows(shown, view, title)).result()
      : NO_ROWS;
    // The same list is the same object: what comes after it is not done again when a line is opened.
    return yield* this.whole
      .for([known, reviewed, found, folded, rows, reviewFilter], function* () {
        yield;
        return { ...known, ...reviewed, ...found, analysis, reviewFilter, sortBy, folded, rows };
      })
      .result();
  }
}

/** A listing with its groups in their order. */
export interface OrderedListing extends FindingsListing {
  groups: readonly FoldedGroup[];
}

/** @param worths what the folds are worth, by their keys, as far as that is known */
export function* ordering(listing: FindingsListing, worths: ReadonlyMap<string, Worthy>): Pausing<OrderedListing> {
  const groups: FoldedGroup[] = [];
  for (const { group, items } of listing.folded) {
    groups.push({ group, items: orderedItems(items, worths, listing.sortBy) });
    yield;
  }
  return { ...listing, groups };
}
