import type { Finding } from "../checks/types";
import { isUnmendable } from "./faults";
import { coveredWith, indexWith, type Tally } from "./parts";
import type { Standing } from "./standing";

/**
 * What a row could still add to the index if all of it stood at the highest level; 0 where no document and no entry
 * makes it count.
 * @param findings of the row
 * @param base on the evidenced basis where there is evidence, else as claimed
 * @param maxMaturity hundredths
 */
export function gainOf(
  row: Standing,
  findings: readonly Finding[],
  base: Tally,
  evidenced: boolean,
  maxMaturity: number,
): number {
  const { eligible, maturity } = row.evidenced;
  if (evidenced && !eligible && isUnmendable(findings)) return 0;
  const best = indexWith(base, {
    sumMaturity: maxMaturity - (evidenced ? maturity : row.maturity),
    counted: !evidenced || eligible ? 0 : 1,
    coveredBasicServices: coveredWith(base, row.basicService),
  });
  return best - indexWith(base, {});
}
