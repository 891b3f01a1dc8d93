import { HIGHEST_LEVEL } from "../facts";
import { completenessProblems, dateProblems } from "./completeness";
import { assumptionsInUse } from "../years/compose";
import type { RuleProblem } from "./ruleSetError";
import { SOURCE_CODES } from "../sources";
import type { NumericRange, RuleSet, Sourced } from "../types";
import { valueOf } from "../value";

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** What must be there once only, and is there again. */
function twice(path: string, field: string, values: readonly string[]): RuleProblem[] {
  return [...new Set(duplicates(values))].map((value) => ({
    path,
    why: { key: "stoodTwice", params: { field, value } },
  }));
}

/** Every `{value, source, confidence}` of the file with its path. */
function* sourcedValues(node: unknown, path: string): Generator<{ path: string; entry: Sourced<unknown> }> {
  if (Array.isArray(node)) {
    for (const [index, child] of node.entries()) yield* sourcedValues(child, `${path}[${index}]`);
  } else if (node !== null && typeof node === "object") {
    if ("value" in node && "source" in node && "confidence" in node) yield { path, entry: node as Sourced<unknown> };
    for (const [key, child] of Object.entries(node)) yield* sourcedValues(child, path === "" ? key : `${path}.${key}`);
  }
}

function sourceProblems(rules: RuleSet): RuleProblem[] {
  const problems: RuleProblem[] = [];
  for (const { path, entry } of sourcedValues(rules, "")) {
    if (entry.source.length === 0 && entry.reason === undefined) {
      problems.push({
        path: `${path}.source`,
        why: { key: "sourceMissing", params: {} },
      });
    }
    for (const source of entry.source) {
      if (!Object.hasOwn(rules.sources, source) && !SOURCE_CODES.includes(source)) {
        problems.push({
          path: `${path}.source`,
          why: { key: "sourceUnlisted", params: { source } },
        });
      }
    }
  }
  return problems;
}

/** An assumed value must be explained to the reader of the result. */
function assumptionProblems(rules: RuleSet): RuleProblem[] {
  const listed = rules.assumptions.map(({ id }) => id);
  return [
    ...twice("assumptions", "id", listed),
    ...[...assumptionsInUse(rules)]
      .filter((id) => !listed.includes(id))
      .map((id): RuleProblem => ({
        path: "assumptions",
        why: { key: "assumptionUnlisted", params: { assumption: id } },
      })),
  ];
}

/** Level ranges run in one direction; neighbours may overlap as published, but not cross. */
function ordered(ranges: readonly NumericRange[]): boolean {
  const middles = ranges.map((range) => {
    const low = range.min ?? range.minExclusive ?? -Infinity;
    const high = range.max ?? range.maxExclusive ?? Infinity;
    return { low, high };
  });
  const rising = middles.every((m, i) => i === 0 || (m.low >= middles[i - 1]!.low && m.high >= middles[i - 1]!.high));
  const falling = middles.every((m, i) => i === 0 || (m.low <= middles[i - 1]!.low && m.high <= middles[i - 1]!.high));
  return rising || falling;
}

function rangeProblems(rules: RuleSet): RuleProblem[] {
  return rules.indicators.flatMap((indicator, index) => {
    const triples = [
      { path: `indicators[${index}].ranges`, ranges: valueOf(indicator.ranges) ?? undefined },
      ...(valueOf(indicator.bases) ?? []).map((basis, b) => ({
        path: `indicators[${index}].bases.value[${b}].ranges`,
        ranges: basis.ranges,
      })),
    ];
    return triples
      .filter(({ ranges }) => ranges && !ordered(ranges))
      .map(({ path }): RuleProblem => ({
        path,
        why: { key: "rangeOrder", params: {} },
      }));
  });
}

/** The largest possible SPD + mean maturity + count score must be the total the index divides by. */
function sumProblems(rules: RuleSet): RuleProblem[] {
  const countPerInnovation = valueOf(rules.formula.countPerInnovation);
  const countCap = valueOf(rules.formula.countCap);
  const totalMax = valueOf(rules.formula.totalMax);
  const weights = rules.indicators.map((indicator) => valueOf(indicator.weight));
  if (weights.includes(null) || countPerInnovation === null || countCap === null || totalMax === null) return [];
  const hundredths = (value: number): number => Math.round(value * 100);
  const rows = weights.reduce<number>((sum, weight) => sum + hundredths(weight ?? 0) * HIGHEST_LEVEL, 0);
  const total = rows + hundredths(countPerInnovation) * countCap;
  if (total === hundredths(totalMax)) return [];
  return [
    {
      path: "formula.totalMax",
      why: { key: "sum", params: { given: totalMax, computed: total / 100 } },
    },
  ];
}

/** @returns everything in a well-formed rule set that contradicts itself, in file order */
export function consistencyProblems(rules: RuleSet): RuleProblem[] {
  const problems: RuleProblem[] = [];
  for (const field of ["id", "key"] as const) {
    problems.push(
      ...twice(
        "indicators",
        field,
        rules.indicators.map((indicator) => indicator[field]),
      ),
    );
  }
  for (const [index, { bases }] of rules.indicators.entries()) {
    const keys = (valueOf(bases) ?? []).map(({ key }) => key);
    problems.push(...twice(`indicators[${index}].bases`, "key", keys));
  }
  const predicates = valueOf(rules.predicates) ?? [];
  const affairs = valueOf(rules.affairs) ?? [];
  const forms = rules.indicators.flatMap(({ formNumber }) => (formNumber === undefined ? [] : [String(formNumber)]));
  const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);
  problems.push(
    ...twice("indicators", "formNumber", forms),
    ...twice("predicates", "name", names(predicates)),
    ...twice(
      "profile",
      "id",
      rules.profile.map(({ id }) => id),
    ),
    ...twice("form.value", "id", (valueOf(rules.form) ?? []).flat()),
    ...twice(
      "affairs.value",
      "number",
      affairs.map(({ number }) => String(number)),
    ),
    ...twice("affairs.value", "name", names(affairs)),
  );
  const mins = predicates.map((predicate) => predicate.min);
  if (mins.some((min, index) => index > 0 && min >= mins[index - 1]!)) {
    problems.push({
      path: "predicates.value",
      why: { key: "predicateOrder", params: {} },
    });
  }
  const window = valueOf(rules.window);
  if (window && window.from > window.to) {
    const { from, to } = window;
    problems.push({
      path: "window.value",
      why: { key: "windowOrder", params: { from, to } },
    });
  }
  return [
    ...dateProblems(rules),
    ...problems,
    ...completenessProblems(rules),
    ...assumptionProblems(rules),
    ...rangeProblems(rules),
    ...sumProblems(rules),
    ...sourceProblems(rules),
  ];
}
