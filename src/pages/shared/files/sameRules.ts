import type { RuleSet } from "../../../rules/types";

/** In a thread each task brings the rules anew; equal ones are the same, so that what was worked out of them is kept. */
export class SameRules {
  private known: { text: string; rules: RuleSet } | null = null;

  of(rules: RuleSet): RuleSet {
    if (this.known?.rules === rules) return rules;
    const text = JSON.stringify(rules);
    if (this.known?.text !== text) this.known = { text, rules };
    return this.known.rules;
  }
}
