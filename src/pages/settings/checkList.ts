import type { RuleSet, Severity } from "../../rules/types";

/** A kind of finding with its severity in use and that of the rules. */
export interface CheckEntry {
  code: string;
  title: string;
  severity: Severity;
  byRules: Severity;
}

/**
 * All kinds of findings of a year, by title.
 * @param base severities before the choices of the workbook
 */
export function checkEntries(
  rules: RuleSet,
  base: Readonly<Record<string, Severity>>,
  title: (code: string) => string,
): CheckEntry[] {
  return Object.entries(rules.checks)
    .map(([code, severity]) => ({ code, title: title(code), severity, byRules: base[code] ?? severity }))
    .sort((a, b) => a.title.localeCompare(b.title, "id"));
}

/** @returns those with all words of the query in title or code */
export function matching(entries: readonly CheckEntry[], query: string): readonly CheckEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ code, title }) => words.every((word) => `${title} ${code}`.toLowerCase().includes(word)));
}
