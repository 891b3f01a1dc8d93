import * as v from "valibot";
import { consistencyProblems } from "./consistency";
import { RuleSetError, type RuleReason, type RuleReasonKey } from "./ruleSetError";
import { ruleSetSchema } from "./schema";
import type { RuleSet } from "./types";

function pathText(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

export { RuleSetError };

/** Reasons that the schema words itself. */
const OWN_REASONS: Readonly<Record<string, RuleReasonKey>> = {
  "null needs a reason": "nullWithoutReason",
  "an assumed value stands in the place of null and names its assumption": "assumedWithoutNull",
  "must have at most two decimals": "tooManyDecimals",
  "min must not be above max": "minAboveMax",
};

function whyOf(issue: v.BaseIssue<unknown>): RuleReason {
  const own = OWN_REASONS[issue.message];
  if (own) return { key: own, params: {} };
  const key = String(issue.path?.at(-1)?.key ?? "");
  const expected = issue.expected ?? "";
  if (issue.type === "strict_object" && expected === "never") return { key: "unknownKey", params: { key } };
  if (issue.received === "undefined") return { key: "missingKey", params: { key } };
  const kind = issue.kind === "schema" ? "wrongKind" : "wrongForm";
  return { key: kind, params: { expected, received: issue.received } };
}

/**
 * Turns parsed JSON into a rule set.
 * @param json the parsed file
 * @param file its name, for the message
 * @throws RuleSetError on an unknown key, a value of the wrong kind, or values that contradict each other
 */
export function loadRuleSet(json: unknown, file: string): RuleSet {
  const parsed = v.safeParse(ruleSetSchema, json);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const keys = (issue.path ?? []).map((item) => item.key);
    throw new RuleSetError(file, pathText(keys), issue.message, whyOf(issue));
  }
  const rules = parsed.output as RuleSet;
  const problem = consistencyProblems(rules)[0];
  if (problem) throw new RuleSetError(file, problem.path, problem.reason, problem.why);
  return rules;
}
