import { progressOf, type ReviewState } from "../../../review/index";
import type { Entry } from "../findings/entries";
import type { Standing } from "../findings/findingsView";

export interface StandingChoice {
  standing: Standing;
  count: number;
}

/** The findings of one standing, in their order; none for those that are gone. */
export function withStanding(entries: readonly Entry[], standing: Standing): readonly Entry[] {
  switch (standing) {
    case "open":
      return entries.filter(({ accepted }) => accepted === null);
    case "accepted":
      return entries.filter(({ accepted }) => accepted !== null);
    case "fresh":
    case "still":
      return entries.filter(({ since }) => since === standing);
    case "fixed":
      return [];
  }
}

/**
 * What there is to choose between, with counts. Accepted findings are a choice also when only their notes are left.
 * @returns nothing when all findings are open and there is no saved result
 */
export function standingsOf(entries: readonly Entry[], review: ReviewState | null): StandingChoice[] {
  if (!review) return [];
  const progress = progressOf(review);
  const counted = (standing: Standing): StandingChoice => ({
    standing,
    count: withStanding(entries, standing).length,
  });
  const choices: StandingChoice[] = [];
  if (review.accepted.length > 0 || review.orphans.length > 0) choices.push(counted("accepted"));
  if (progress) {
    choices.push(counted("fresh"), counted("still"), { standing: "fixed", count: progress.fixed.length });
  }
  return choices.length === 0 ? [] : [counted("open"), ...choices];
}
