import { HIGHEST_LEVEL } from "../rules/facts";
import type { Indicator } from "../rules/types";

/** Whether somebody else measures an indicator: nobody may plan another level than the one that was measured. */
export function isMeasured({ measuredBy }: Pick<Indicator, "measuredBy">): boolean {
  return measuredBy !== undefined;
}

/** The highest level that an indicator can be brought to: what others measure can be proved, never raised. */
export function highestReach(measured: boolean, claimed: number): number {
  return measured ? claimed : HIGHEST_LEVEL;
}

/** The level that a mandatory indicator which keeps its innovation out has at least once it is filled in. */
export function filledIn(claimed: number): number {
  return Math.max(1, claimed);
}
