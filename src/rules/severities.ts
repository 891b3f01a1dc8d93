import type { Assumption, RuleSet, Severity } from "./types";

/** Severities that an office gives to findings instead of those of the rules, by check code. */
export type SeverityChoices = Readonly<Record<string, Severity>>;

export interface SeverityChange {
  code: string;
  from: Severity;
  to: Severity;
}

/** Begins the ids of assumptions that name a changed severity. */
const ASSUMPTION = "severity-";

/** @returns the rules with the chosen severities of the checks they know; the same object when none differs */
export function withSeverities(rules: RuleSet, choices: SeverityChoices): RuleSet {
  const differing = Object.entries(choices).filter(
    ([code, severity]) => rules.checks[code] !== undefined && rules.checks[code] !== severity,
  );
  return differing.length === 0 ? rules : { ...rules, checks: { ...rules.checks, ...Object.fromEntries(differing) } };
}

/** @returns the severities that differ from those of other rules, in the order of these */
export function severityChanges(rules: RuleSet, base: RuleSet): SeverityChange[] {
  return Object.entries(rules.checks).flatMap(([code, to]) => {
    const from = base.checks[code];
    return from === undefined || from === to ? [] : [{ code, from, to }];
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
