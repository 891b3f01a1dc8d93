import { indexWithout, type Basis } from "../analysis/parts";
import type { Analysis } from "../analysis/types";
import { Simulator, type Change } from "./change";

/**
 * What the index gains or loses when one more innovation is left out, each tried alone beside the change.
 * @returns index points by Excel row, for the innovations that the change leaves in; `null` for the evidenced index
 *   without evidence columns
 */
export function effectOfLeavingOut(analysis: Analysis, basis: Basis, change: Change): Map<number, number> | null {
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
