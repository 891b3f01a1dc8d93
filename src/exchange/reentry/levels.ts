import { DESCRIBED_LEVELS } from "../../rules/facts";
import { valueOf } from "../../rules/index";
import type { Indicator } from "../../rules/types";
import { parseLevel } from "../../workbook/cells/level";
import type { CellValue } from "../../workbook/types";
import type { StayingEvidence } from "./evidence";
import type { ReentryReason } from "./types";

/** What becomes of a level: it is blank and has to be set anew, or it stays, to be looked over where there is a reason. */
export interface StayingLevel {
  stays: boolean;
  reason: ReentryReason | null;
}

const STAYS: StayingLevel = { stays: true, reason: null };

function blank(reason: ReentryReason): StayingLevel {
  return { stays: false, reason };
}

function toReview(reason: ReentryReason): StayingLevel {
  return { stays: true, reason };
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The numbers that decide a level, of an indicator that has some. */
function numbersOf({ ranges, bases }: Indicator): unknown {
  const measured = valueOf(bases)?.map(({ key, ranges: of }) => [key, of]);
  return measured ?? valueOf(ranges);
}

/** Whether a level may go into a later year, by the rules of the two years and what became of its evidence. */
export function stayingLevel(
  raw: CellValue,
  indicator: Indicator,
  earlier: Indicator | undefined,
  evidence: StayingEvidence | "blank" | "no-column",
): StayingLevel {
  const { level, invalid } = parseLevel(raw);
  if (evidence === "blank") return blank({ kind: "level-unproved" });
  if (evidence !== "no-column" && evidence.reason !== null) return blank({ kind: "level-evidence" });
  if (invalid || !DESCRIBED_LEVELS.some((one) => one === level)) return STAYS;
  const [before, after] = [earlier ? numbersOf(earlier) : null, numbersOf(indicator)];
  if (before !== null && after !== null && !same(before, after)) return blank({ kind: "level-ranges" });
  const wordsOf = (of: Indicator | undefined): string | null => valueOf(of?.levels)?.[level - 1] ?? null;
  const [old, now] = [wordsOf(earlier), wordsOf(indicator)];
  if (old === null || now === null) return toReview({ kind: "level-unknown" });
  return old === now ? STAYS : toReview({ kind: "level-wording", before: old, after: now });
}
