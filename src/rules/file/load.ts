import * as v from "valibot";
import { consistencyProblems } from "./consistency";
import { refuseAny, RuleSetError, type RuleProblem, type RuleReason } from "./ruleSetError";
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

function problemOf(issue: v.BaseIssue<unknown>): RuleProblem {
  return { path: pathText((issue.path ?? []).map((item) => item.key)), why: whyOf(issue) };
}

/** @returns what the schema says against a file, as an error of ours */
export function refusalOf(
  issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]],
  file: string,
): RuleSetError {
  const [first, ...others] = issues;
  return new RuleSetError(file, [problemOf(first), ...others.map(problemOf)]);
}

const IN_INDICATOR = /^indicators\[(\d+)\]/;

/** Number and name of the indicator that a path is in, as far as the file has them. */
function indicatorOf(json: unknown, path: string): string | undefined {
  const place = IN_INDICATOR.exec(path)?.[1];
  const list: unknown = typeof json === "object" && json !== null && "indicators" in json ? json.indicators : [];
  const found: unknown = place !== undefined && Array.isArray(list) ? list[Number(place)] : null;
  if (typeof found !== "object" || found === null) return undefined;
  const { key, name } = found as { key?: unknown; name?: unknown };
  return [key, name].filter((part) => typeof part === "string" && part !== "").join(" ") || undefined;
}

function named(json: unknown, problem: RuleProblem): RuleProblem {
  const indicator = indicatorOf(json, problem.path);
  return indicator === undefined ? problem : { ...problem, indicator };
}

/**
 * Turns parsed JSON into a rule set.
 * @param json the parsed file
 * @param file its name, for the message
 * @throws RuleSetError with every unknown key and value of the wrong kind; without any, with all that contradict each other
 */
export function loadRuleSet(json: unknown, file: string): RuleSet {
  const parsed = v.safeParse(ruleSetSchema, json);
  const problems = parsed.success
    ? consistencyProblems(parsed.output as RuleSet)
    : refusalOf(parsed.issues, file).problems;
  refuseAny(
    file,
    problems.map((problem) => named(json, problem)),
  );
  return parsed.output as RuleSet;
}
