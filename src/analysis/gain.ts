import type { Finding } from "../checks/types";
import { rowFaults, unmendable } from "./faults";
import { coveredWith, indexWith, type Tally } from "./parts";
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
  const levels = Object.entries(record.levels);
  if (levels.length === 0) return null;
  return levels.reduce((sum, [id, { level }]) => {
    const indicator = indicators.get(id);
    if (!indicator) return sum;
    const claimed = filled.has(id) ? filledIn(level) : level;
    return sum + indicator.weight * highestReach(indicator.measured, claimed);
  }, 0);
}

/**
 * What a row could still add to the index by what a plan may ask for: 0 where no document and no entry makes it count,
 * and in a recap, whose maturities no plan knows how to raise.
 * @param findings of the row
 * @param base on the evidenced basis where there is evidence, else as claimed
 * @param indicators those of innovations, by `Indicator.id`
 */
export function gainOf(
  row: ScoredRow,
  findings: readonly Finding[],
  base: Tally,
  evidenced: boolean,
  indicators: ReadonlyMap<string, Reachable>,
): number {
  const { eligible, maturity } = row.evidenced;
  const joins = evidenced && !eligible;
  if (joins && unmendable({ findings })) return 0;
  const faults = joins ? rowFaults({ findings }) : [];
  const filled = new Set(faults.flatMap(({ indicator }) => indicator ?? []));
  const most = bestMaturity(row, filled, indicators);
  if (most === null) return 0;
  const best = indexWith(base, {
    sumMaturity: most - (evidenced ? maturity : row.maturity),
    counted: joins ? 1 : 0,
    coveredBasicServices: coveredWith(base, row.basicService),
  });
  return best - indexWith(base, {});
}
