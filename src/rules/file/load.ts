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
  if (issue.type === "min_value" || issue.type === "max_value") {
    const key = issue.type === "min_value" ? "tooSmall" : "tooHigh";
    return { key, params: { received: issue.received, bound: expected.replace(/^[<>]=/, "") } };
  }
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

/** Whether a path lies in one that is refused already, or contains it: what it holds cannot be judged yet. */
function isRefused(path: string, refused: readonly string[]): boolean {
  return refused.some((other) => other.startsWith(path) || path.startsWith(other));
}

/**
 * What else is wrong beside values that are no values; the total is not compared while a number in it is in doubt.
 * @param rules each of its values has the right kind
 */
function othersBeside(
  problems: readonly RuleProblem[],
  rules: RuleSet,
  problemsOf: (rules: RuleSet) => readonly RuleProblem[],
): RuleProblem[] {
  const refused = problems.map(({ path }) => path);
  return problemsOf(rules).filter(
    ({ path, why: { key } }) => key === "stoodTwice" || (key !== "sum" && !isRefused(path, refused)),
  );
}

/**
 * Turns parsed JSON into a rule set.
 * @param json the parsed file
 * @param file its name, for the message
 * @param problemsOf what a well-formed rule set may not say
 * @throws RuleSetError with every unknown key and wrong value, and as far as it can be read with all that contradicts itself
 */
export function loadRuleSet(
  json: unknown,
  file: string,
  problemsOf: (rules: RuleSet) => readonly RuleProblem[] = consistencyProblems,
): RuleSet {
  const parsed = v.safeParse(ruleSetSchema, json);
  const shape = parsed.success ? [] : refusalOf(parsed.issues, file).problems;
  const problems = parsed.success
    ? problemsOf(parsed.output as RuleSet)
    : [...shape, ...(parsed.typed ? othersBeside(shape, parsed.output as RuleSet, problemsOf) : [])];
  refuseAny(
    file,
    problems.map((problem) => named(json, problem)),
  );
  return parsed.output as RuleSet;
}
