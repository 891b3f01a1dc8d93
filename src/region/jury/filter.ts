import { normalizeText } from "../../workbook/cells/text";
import { spellingsOf } from "./judgedRows";
import { rankedResults, tiedRanks } from "./outcome";
import type { JuryOutcome, JuryResult } from "./types";

/** What competitions are held apart by. */
export const JURY_DIVISIONS = ["office", "category", "kind"] as const;

export type JuryDivision = (typeof JURY_DIVISIONS)[number];

/** What is wanted of each; '' for all. */
export type JuryFilter = Readonly<Record<JuryDivision, string>>;

/** What the innovations say of it, as written, in alphabetical order. */
export function divisionsOf(results: readonly JuryResult[], by: JuryDivision): string[] {
  const names = spellingsOf(results.map((result) => result[by] ?? "").filter((name) => name !== ""));
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/**
 * The competition of a department, category or kind by itself: with the scores of the whole one, since jurors are evened
 * out over all that they judged, and ranks of its own.
 */
export function withinDivision(outcome: JuryOutcome, filter: JuryFilter): JuryOutcome {
  const wanted = JURY_DIVISIONS.filter((by) => filter[by] !== "");
  if (wanted.length === 0) return outcome;
  const isWanted = (result: JuryResult): boolean =>
    wanted.every((by) => normalizeText(result[by] ?? "") === normalizeText(filter[by]));
  const results = rankedResults(outcome.results.filter(isWanted));
  const names = new Set(results.map(({ name }) => normalizeText(name)));
  const remarks = outcome.remarks.filter(
    ({ kind, innovation }) =>
      kind !== "tie" && (innovation === "" || kind === "twoAnswers" || names.has(normalizeText(innovation))),
  );
  return { ...outcome, results, remarks: [...remarks, ...tiedRanks(results)] };
}
