import { valueOf } from "../../rules/index";
import type { IndexParts } from "../../analysis/types";
import { bringsPoints, dearestFirst } from "../../checks/findingOrder";
import type { Finding } from "../../checks/types";
import { roundHalfUp } from "../../scoring/index";
import type { Predicate, RuleSet } from "../../rules/types";
import { zonesOf } from "../shared/predicates";

export type NextPredicate =
  | { kind: "unknown" }
  /** Without SPD there is no predikat. */
  | { kind: "noSpd" }
  | { kind: "highest" }
  /** `points` with two decimals: from the index as shown to the limit. */
  | { kind: "next"; predicate: Predicate; points: number };

/** How far an index is from the next higher predikat. */
export function nextPredicate({ index, spd }: IndexParts, rules: RuleSet): NextPredicate {
  if (spd === null) return { kind: "noSpd" };
  const zones = zonesOf(rules);
  if (zones.length === 0) return { kind: "unknown" };
  const shown = roundHalfUp(index, 2);
  const predicate = zones.find(({ min }) => min > shown);
  return predicate ? { kind: "next", predicate, points: roundHalfUp(predicate.min - shown, 2) } : { kind: "highest" };
}

/** @returns the findings worth most, dearest first; those that bring the evidenced index nothing are left out */
export function dearest(findings: readonly Finding[], limit: number): Finding[] {
  return findings.filter(bringsPoints).sort(dearestFirst).slice(0, limit);
}

/** What the count score is worth when enough basic services are covered; `null` when the rules leave it open. */
export function countScoreWorth(parts: IndexParts, rules: RuleSet): { score: number; points: number } | null {
  const perInnovation = valueOf(rules.formula.countPerInnovation);
  const cap = valueOf(rules.formula.countCap);
  const total = valueOf(rules.formula.totalMax);
  if (perInnovation === null || cap === null || total === null) return null;
  const score = perInnovation * Math.min(parts.counted, cap);
  return { score, points: (score / total) * 100 };
}
