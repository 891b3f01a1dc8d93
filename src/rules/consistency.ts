import { assumptionsInUse } from "./compose";
import { SOURCE_CODES } from "./sources";
import type { NumericRange, RuleSet, Sourced } from "./types";
import { valueOf } from "./value";

/** Two values of a rule set that contradict each other. */
export interface ConsistencyProblem {
  path: string;
  reason: string;
}

const LEVELS = 3;

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
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

function sourceProblems(rules: RuleSet): ConsistencyProblem[] {
  const problems: ConsistencyProblem[] = [];
  for (const { path, entry } of sourcedValues(rules, "")) {
    if (entry.source.length === 0 && entry.reason === undefined) {
      problems.push({ path: `${path}.source`, reason: "a value without source needs a reason" });
    }
    for (const source of entry.source) {
      if (!(source in rules.sources) && !SOURCE_CODES.includes(source))
        problems.push({ path: `${path}.source`, reason: `source ${source} is not listed` });
    }
  }
  return problems;
}

/** An assumed value must be explained to the reader of the result. */
function assumptionProblems(rules: RuleSet): ConsistencyProblem[] {
  const listed = rules.assumptions.map(({ id }) => id);
  return [
    ...duplicates(listed).map((id) => ({ path: "assumptions", reason: `id ${id} stands twice` })),
    ...[...assumptionsInUse(rules)]
      .filter((id) => !listed.includes(id))
      .map((id) => ({ path: "assumptions", reason: `assumption ${id} is used but not listed` })),
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

function rangeProblems(rules: RuleSet): ConsistencyProblem[] {
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
      .map(({ path }) => ({ path, reason: "level ranges are not in order" }));
  });
}

/** The largest possible SPD + mean maturity + count score must be the total the index divides by. */
function sumProblems(rules: RuleSet): ConsistencyProblem[] {
  const countPerInnovation = valueOf(rules.formula.countPerInnovation);
  const countCap = valueOf(rules.formula.countCap);
  const totalMax = valueOf(rules.formula.totalMax);
  const weights = rules.indicators.map((indicator) => valueOf(indicator.weight));
  if (weights.includes(null) || countPerInnovation === null || countCap === null || totalMax === null) return [];
  const hundredths = (value: number): number => Math.round(value * 100);
  const rows = weights.reduce<number>((sum, weight) => sum + hundredths(weight ?? 0) * LEVELS, 0);
  const total = rows + hundredths(countPerInnovation) * countCap;
  if (total === hundredths(totalMax)) return [];
  return [
    {
      path: "formula.totalMax",
      reason: `is ${totalMax}, but weights x 3 plus the count score give ${total / 100}`,
    },
  ];
}

/** @returns everything in a well-formed rule set that contradicts itself, in file order */
export function consistencyProblems(rules: RuleSet): ConsistencyProblem[] {
  const problems: ConsistencyProblem[] = [];
  for (const field of ["id", "key"] as const) {
    for (const value of duplicates(rules.indicators.map((indicator) => indicator[field]))) {
      problems.push({ path: "indicators", reason: `${field} ${value} stands twice` });
    }
  }
  const mins = (valueOf(rules.predicates) ?? []).map((predicate) => predicate.min);
  if (mins.some((min, index) => index > 0 && min >= mins[index - 1]!)) {
    problems.push({ path: "predicates.value", reason: "must run from the highest to the lowest" });
  }
  const window = valueOf(rules.window);
  if (window && window.from > window.to) problems.push({ path: "window.value", reason: "from is after to" });
  return [
    ...problems,
    ...assumptionProblems(rules),
    ...rangeProblems(rules),
    ...sumProblems(rules),
    ...sourceProblems(rules),
  ];
}
