import * as v from "valibot";
import { consistencyProblems } from "./consistency";
import { RuleSetError, type RuleReason } from "./ruleSetError";
import { ruleSetSchema, SCHEMA_REASONS } from "./schema";
import type { RuleSet } from "../types";

function pathText(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

export { RuleSetError };

function whyOf(issue: v.BaseIssue<unknown>): RuleReason {
  const own = SCHEMA_REASONS.find((key) => key === issue.message);
  if (own) return { key: own, params: { received: issue.received } };
  const place = issue.path?.at(-1)?.key;
  const key = String(place ?? "");
  const expected = issue.expected ?? "";
  if (issue.type === "strict_object" && expected === "never") return { key: "unknownKey", params: { key } };
  if (issue.received === "undefined" && typeof place === "number") {
    return { key: "elementMissing", params: { number: place + 1 } };
  }
  if (issue.received === "undefined") return { key: "missingKey", params: { key } };
  if (issue.type === "integer") return { key: "wholeNumber", params: { received: issue.received } };
  if (issue.type === "min_length" && typeof issue.input === "string") return { key: "textEmpty", params: {} };
  const kind = issue.kind === "schema" ? "wrongKind" : "wrongForm";
  return { key: kind, params: { expected, received: issue.received } };
}

/** @returns what the schema says against a file, as an error of ours */
export function refusalOf(issue: v.BaseIssue<unknown>, file: string): RuleSetError {
  const keys = (issue.path ?? []).map((item) => item.key);
  return new RuleSetError(file, pathText(keys), whyOf(issue));
}

/**
 * Turns parsed JSON into a rule set.
 * @param json the parsed file
 * @param file its name, for the message
 * @throws RuleSetError on an unknown key, a value of the wrong kind, or values that contradict each other
 */
export function loadRuleSet(json: unknown, file: string): RuleSet {
  const parsed = v.safeParse(ruleSetSchema, json);
  if (!parsed.success) throw refusalOf(parsed.issues[0], file);
  const rules = parsed.output as RuleSet;
  const problem = consistencyProblems(rules)[0];
  if (problem) throw new RuleSetError(file, problem.path, problem.why);
  return rules;
}
