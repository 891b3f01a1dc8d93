import * as v from "valibot";
import { consistencyProblems } from "./consistency";
import { RuleSetError } from "./ruleSetError";
import { ruleSetSchema } from "./schema";
import type { RuleSet } from "./types";

function pathText(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

export { RuleSetError };

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
    throw new RuleSetError(file, pathText(keys), issue.message);
  }
  const rules = parsed.output as RuleSet;
  const problem = consistencyProblems(rules)[0];
  if (problem) throw new RuleSetError(file, problem.path, problem.reason);
  return rules;
}
