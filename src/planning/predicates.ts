import type { Analysis } from "../analysis/types";
import { valueOf } from "../rules/index";
import type { Predicate } from "../rules/types";
import { roundHalfUp } from "../scoring/index";

/** Predikat above the present one, the next one first; none without SPD, where the share of the innovations is all there is. */
export function higherPredicates(analysis: Analysis): Predicate[] {
  const { index, spd } = analysis.evidenced ?? analysis.claimed;
  if (spd === null) return [];
  const shown = roundHalfUp(index, 2);
  const all = valueOf(analysis.rules.predicates) ?? [];
  return all.filter(({ min }) => min > shown).sort((a, b) => a.min - b.min);
}
