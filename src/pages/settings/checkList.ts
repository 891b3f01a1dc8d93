import { WORKBOOK_CODES } from "../../checks/codes";
import { severityOf } from "../../checks/severities";
import type { FindingCode } from "../../checks/types";
import type { RuleSet, Severity } from "../../rules/types";

/** A kind of finding with its severity in use and that of the rules. */
export interface CheckEntry {
  code: FindingCode;
  title: string;
  severity: Severity;
  byRules: Severity;
}

/**
 * All kinds of findings in the workbook, by title.
 * @param base the rules before the choices of the workbook
 */
export function checkEntries(rules: RuleSet, base: RuleSet, title: (code: FindingCode) => string): CheckEntry[] {
  return WORKBOOK_CODES.map((code) => ({
    code,
    title: title(code),
    severity: severityOf(code, rules),
    byRules: severityOf(code, base),
  })).sort((a, b) => a.title.localeCompare(b.title, "id"));
}

/** @returns those with all words of the query in title or code */
export function matching(entries: readonly CheckEntry[], query: string): readonly CheckEntry[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ code, title }) => words.every((word) => `${title} ${code}`.toLowerCase().includes(word)));
}
