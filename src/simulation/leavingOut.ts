import type { Tally } from "../analysis/parts";
import type { Analysis } from "../analysis/types";
import { fractionToNumber, indexOf, type ScoreBasis } from "../scoring/index";
import { Simulator, type Change } from "./change";

/** The index without one innovation of the tally; `null`: one that counts for nothing but `n`. */
function indexWithout(base: Tally, row: { maturity: number; basicService: string | null } | null): number {
  const alone = row !== null && row.basicService !== null && base.services.get(row.basicService) === 1;
  return fractionToNumber(
    indexOf(base.formula, {
      spd: base.spd,
      sumMaturity: base.sumMaturity - (row?.maturity ?? 0),
      n: base.n - 1,
      counted: base.counted - (row ? 1 : 0),
      coveredBasicServices: base.services.size - (alone ? 1 : 0),
    }),
  );
}

/**
 * What the index gains or loses when one more innovation is left out, each tried alone beside the change.
 * @returns index points by Excel row, for the innovations that the change leaves in; `null` for the evidenced index
 *   without evidence columns
 */
export function effectOfLeavingOut(analysis: Analysis, basis: ScoreBasis, change: Change): Map<number, number> | null {
  if (basis === "evidenced" && !analysis.evidenced) return null;
  const simulator = new Simulator(analysis);
  const base = simulator.tally(basis, change);
  const now = simulator.parts(base).index;
  const left = analysis.innovations.filter(({ row }) => !change.without?.has(row));
  return new Map(
    left.map((row) => {
      const standing = simulator.standing(basis, row, change);
      return [row.row, indexWithout(base, standing) - now];
    }),
  );
}
