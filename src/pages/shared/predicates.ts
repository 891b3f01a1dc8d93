import { valueOf } from "../../rules/index";
import type { Predicate, RuleSet } from "../../rules/types";

/** Predikat limits from the lowest, without those that hold for a single value (index 0). */
export function zonesOf(rules: RuleSet): Predicate[] {
  return (valueOf(rules.predicates) ?? []).filter(({ min, max }) => max > min).sort((a, b) => a.min - b.min);
}
