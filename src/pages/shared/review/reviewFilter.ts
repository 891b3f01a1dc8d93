import { sinceRun, type ReviewState } from "../../../review/index";
import type { FindingEntry } from "../findings/entries";
import type { ReviewFilter } from "../findings/findingsView";

export interface ReviewFilterChoice {
  reviewFilter: ReviewFilter;
  count: number;
}

/** The findings that pass a review filter, in their order; none for those that are gone. */
export function filteredByReview(
  entries: readonly FindingEntry[],
  reviewFilter: ReviewFilter,
): readonly FindingEntry[] {
  switch (reviewFilter) {
    case "open":
      return entries.filter(({ accepted }) => accepted === null);
    case "accepted":
      return entries.filter(({ accepted }) => accepted !== null);
    case "fresh":
    case "still":
      return entries.filter(({ since }) => since === reviewFilter);
    case "fixed":
      return [];
  }
}

/**
 * What there is to choose between, with counts. Accepted findings are a choice also when only their notes are left.
 * @returns nothing when all findings are open and there is no saved result
 */
export function reviewFiltersOf(entries: readonly FindingEntry[], review: ReviewState | null): ReviewFilterChoice[] {
  if (!review) return [];
  const progress = sinceRun(review);
  const counted = (reviewFilter: ReviewFilter): ReviewFilterChoice => ({
    reviewFilter,
    count: filteredByReview(entries, reviewFilter).length,
  });
  const choices: ReviewFilterChoice[] = [];
  if (review.accepted.length > 0 || review.orphans.length > 0) choices.push(counted("accepted"));
  if (progress) {
    choices.push(counted("fresh"), counted("still"), { reviewFilter: "fixed", count: progress.fixed.length });
  }
  return choices.length === 0 ? [] : [counted("open"), ...choices];
}
