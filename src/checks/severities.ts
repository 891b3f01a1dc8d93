import { bySeverity } from "../rules/facts";
import type { Assumption, RuleSet, Severity } from "../rules/types";
import { isFindingCode, WORKBOOK_CODES } from "./codes";
import { CHECKS } from "./registry.generated";
import type { FindingCode, Observation } from "./types";

/** Severities that an office gives to findings instead of those of the rules, by check code. */
export type SeverityChoices = Readonly<Record<string, Severity>>;

export interface SeverityChange {
  code: FindingCode;
  from: Severity;
  to: Severity;
}

/** Begins the ids of assumptions that name a changed severity. */
const ASSUMPTION = "severity-";

/** How severe findings of a code are: as the rule set says, else as the check does. */
export function severityOf(code: FindingCode, rules: RuleSet): Severity {
  return rules.checks?.[code] ?? CHECKS[code].severity;
}

/**
 * The severity of one finding: lowered where the check found mitigating evidence, never raised. What takes nothing away
 * is no error, whatever the rules call it.
 */
export function severityOfFinding(
  { code, atMost, effect }: Pick<Observation, "code" | "atMost" | "effect">,
  rules: RuleSet,
): Severity {
  const severity = severityOf(code, rules);
  const most = atMost ?? (effect === "none" ? "warning" : "error");
  return bySeverity(most, severity) > 0 ? most : severity;
}

/** @returns the rules with the severity of every check of the workbook written out, for a file that people edit */
export function withAllSeverities(rules: RuleSet): RuleSet {
  const all = WORKBOOK_CODES.map((code) => [code, severityOf(code, rules)]);
  return { ...rules, checks: { ...rules.checks, ...Object.fromEntries(all) } };
}

/** @returns the rules with the chosen severities of checks that there are; the same object when none differs */
export function withSeverities(rules: RuleSet, choices: SeverityChoices): RuleSet {
  const differing = Object.entries(choices).filter(
    ([code, severity]) => isFindingCode(code) && severityOf(code, rules) !== severity,
  );
  return differing.length === 0 ? rules : { ...rules, checks: { ...rules.checks, ...Object.fromEntries(differing) } };
}

/** @returns the severities that differ from those of other rules, in the order of the checks */
export function severityChanges(rules: RuleSet, base: RuleSet): SeverityChange[] {
  return WORKBOOK_CODES.flatMap((code) => {
    const [from, to] = [severityOf(code, base), severityOf(code, rules)];
    return from === to ? [] : [{ code, from, to }];
  });
}

/**
 * The rules with one assumption for each changed severity, so that every result says it.
 * @param text says a change in both languages
 * @returns the same object when there is nothing to say, and nothing said before
 */
export function declaringSeverities(
  rules: RuleSet,
  changes: readonly SeverityChange[],
  text: (change: SeverityChange) => Assumption["text"],
): RuleSet {
  const others = rules.assumptions.filter(({ id }) => !id.startsWith(ASSUMPTION));
  if (changes.length === 0 && others.length === rules.assumptions.length) return rules;
  const said = changes.map((change) => ({ id: `${ASSUMPTION}${change.code}`, text: text(change) }));
  return { ...rules, assumptions: [...others, ...said] };
}
