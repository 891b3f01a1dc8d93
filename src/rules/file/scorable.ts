import { consistencyProblems } from "./consistency";
import type { RuleProblem } from "./ruleSetError";
import type { RuleSet } from "../types";
import { valueOf } from "../value";

/** @returns what no index can be computed without and the rules leave unknown, or what leaves nothing to score */
function scoringProblems({ indicators, formula }: RuleSet): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const unknown = (path: string): void => void problems.push({ path, why: { key: "valueNeeded", params: {} } });
  for (const [field, value] of Object.entries(formula)) if (valueOf(value) === null) unknown(`formula.${field}`);
  for (const [place, { weight }] of indicators.entries()) {
    if (valueOf(weight) === null) unknown(`indicators[${place}].weight`);
  }
  const first = indicators.findIndex(({ aspect }) => aspect === "SID");
  if (first >= 0 && indicators.every(({ aspect, weight }) => aspect !== "SID" || valueOf(weight) === 0)) {
    problems.push({ path: `indicators[${first}].weight`, why: { key: "noWeights", params: {} } });
  }
  return problems;
}

/**
 * What is wrong with rules that somebody brings. Those that come with the product may say of a value that nobody knows
 * it; a region that makes its own has to say what it computes with.
 */
export function ownRuleProblems(rules: RuleSet): RuleProblem[] {
  return [...consistencyProblems(rules), ...scoringProblems(rules)];
}
