import type { Finding } from "../checks/types";
import { rowFaults, unmendable } from "./faults";
import { coveredWith, riseWith, type Tally } from "./parts";
import { filledIn, highestReach } from "./reach";
import type { ScoredRow } from "./scoredRows";

/** What is needed of an innovation indicator to say how far it can go. */
export interface Reachable {
  /** Hundredths. */
  weight: number;
  measured: boolean;
}

/**
 * The maturity once everything is done that the sheet has a column of levels for; `null` in a recap.
 * @param filled indicators that have to be filled in for the row to count
 */
function bestMaturity(
  { record }: ScoredRow,
  filled: ReadonlySet<string>,
  indicators: ReadonlyMap<string, Reachable>,
): number | null {
  const ids = Object.keys(record.levels);
  if (ids.length === 0) return null;
  let sum = 0;
  for (const id of ids) {
    const indicator = indicators.get(id);
    if (!indicator) continue;
    const { level } = record.levels[id]!;
    sum += indicator.weight * highestReach(indicator.measured, filled.has(id) ? filledIn(level) : level);
  }
  return sum;
}

/** What a row could still add by what a plan may ask for. */
export interface RowReach {
  /** Hundredths. */
  sumMaturity: number;
  /** Whether it would count, and does not. */
  joins: boolean;
}

/**
 * @param findings of the row
 * @param evidenced whether there is evidence: else everything is as claimed
 * @param indicators those of innovations, by `Indicator.id`
 * @returns `null` where no document and no entry makes it count, and in a recap, whose maturities no plan knows how to raise
 */
export function reachOf(
  row: ScoredRow,
  findings: readonly Finding[],
  evidenced: boolean,
  indicators: ReadonlyMap<string, Reachable>,
): RowReach | null {
  const { eligible, maturity } = row.evidenced;
  const joins = evidenced && !eligible;
  if (joins && unmendable({ findings })) return null;
  const faults = joins ? rowFaults({ findings }) : [];
  const filled = new Set(faults.flatMap(({ indicator }) => indicator ?? []));
  const most = bestMaturity(row, filled, indicators);
  return most === null ? null : { sumMaturity: most - (evidenced ? maturity : row.maturity), joins };
}

/**
 * Index points that a row could still add.
 * @param base the results on the evidenced basis where there is evidence, else as claimed
 */
export function gainOf({ sumMaturity, joins }: RowReach, basicService: string | null, base: Tally): number {
  return riseWith(base, {
    sumMaturity,
    counted: joins ? 1 : 0,
    coveredBasicServices: coveredWith(base, basicService),
  });
}
