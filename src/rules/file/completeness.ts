import { basicServiceNames } from "../lookups";
import type { RuleProblem } from "./ruleSetError";
import type { Predicate, PredicateName, RuleSet } from "../types";
import { valueOf } from "../value";

const PREDICATES: readonly PredicateName[] = ["Sangat Inovatif", "Inovatif", "Kurang Inovatif", "Tidak Dapat Dinilai"];

function problem(path: string, why: RuleProblem["why"]): RuleProblem {
  return { path, why };
}

function predicateProblems(predicates: readonly Predicate[] | null): RuleProblem[] {
  if (!predicates) return [];
  const path = "predicates.value";
  const missing = PREDICATES.filter((wanted) => !predicates.some(({ name }) => name === wanted)).map((name) =>
    problem(path, { key: "predicateMissing", params: { name } }),
  );
  // Out of order, their upper limits say nothing; the order is told.
  const ordered = predicates.every(({ min }, index) => index === 0 || min < predicates[index - 1]!.min);
  const outside = (ordered ? predicates : []).flatMap(({ name, min, max }, index) => {
    const above = predicates[index - 1];
    if (max >= min && (above === undefined || max < above.min)) return [];
    return [problem(`${path}[${index}].max`, { key: "predicateMax", params: { name } })];
  });
  return [...missing, ...outside];
}

/** Whether `YYYY-MM-DD` stands in the calendar. */
function isDay(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** A day, or a month by its first day. */
function isDayOrMonth(iso: string): boolean {
  return isDay(iso.length === 7 ? `${iso}-01` : iso);
}

/** Days that no calendar has. */
function spanProblems(
  path: string,
  span: { from: string; to: string },
  isDate: (iso: string) => boolean,
): RuleProblem[] {
  return (["from", "to"] as const)
    .filter((end) => !isDate(span[end]))
    .map((end) => problem(`${path}.value.${end}`, { key: "notDate", params: { given: span[end] } }));
}

/** Days that no calendar has, and spans of the year's calendar that end before they begin. */
export function dateProblems({ window, calendar = {} }: RuleSet): RuleProblem[] {
  const given = valueOf(window);
  return [
    ...(given ? spanProblems("window", given, isDay) : []),
    ...Object.entries(calendar).flatMap(([stage, sourced]) => {
      const span = valueOf(sourced);
      if (!span) return [];
      const path = `calendar.${stage}`;
      const { from, to } = span;
      const backwards =
        from.slice(0, to.length) > to ? [problem(`${path}.value`, { key: "windowOrder", params: { from, to } })] : [];
      return [...spanProblems(path, span, isDayOrMonth), ...backwards];
    }),
  ];
}

function affairProblems(rules: RuleSet): RuleProblem[] {
  const least = valueOf(rules.formula.minBasicServices);
  if (valueOf(rules.affairs) === null || least === null) return [];
  const basic = basicServiceNames(rules).length;
  if (least <= basic) return [];
  const path = "formula.minBasicServices";
  return [problem(path, { key: "basicServices", params: { least, basic } })];
}

function indicatorProblems(rules: RuleSet): RuleProblem[] {
  const none = rules.indicators.some(({ aspect }) => aspect === "SID") ? [] : ["indicators"];
  return [
    ...none.map((path) => problem(path, { key: "noIndicators", params: {} })),
    ...rules.indicators.flatMap(({ ranges, bases }, index) => {
      const path = `indicators[${index}]`;
      const given = valueOf(bases);
      const open = (valueOf(ranges) ?? []).findIndex((range) => Object.keys(range).length === 0);
      return [
        ...(open < 0 ? [] : [problem(`${path}.ranges.value[${open}]`, { key: "rangeMissing", params: {} })]),
        ...(given?.length === 0 ? [problem(`${path}.bases.value`, { key: "noBases", params: {} })] : []),
        ...(given ?? []).flatMap((basis, b) => {
          const blank = basis.ranges.findIndex((range) => Object.keys(range).length === 0);
          if (blank < 0) return [];
          const place = `${path}.bases.value[${b}].ranges[${blank}]`;
          return [problem(place, { key: "rangeMissing", params: {} })];
        }),
      ];
    }),
  ];
}

function stageProblems({ scoredStage, profile }: RuleSet): RuleProblem[] {
  const stage = valueOf(scoredStage);
  const stages = valueOf(profile.find(({ id }) => id === "tahapan")?.values);
  if (stage === null || !stages || stages.includes(stage)) return [];
  const params = { given: stage, known: stages.join(", ") };
  return [problem("scoredStage.value", { key: "stageUnknown", params })];
}

/** @returns what a well-formed rule set lacks, or gives where it can never hold */
export function completenessProblems(rules: RuleSet): RuleProblem[] {
  return [
    ...indicatorProblems(rules),
    ...predicateProblems(valueOf(rules.predicates)),
    ...affairProblems(rules),
    ...stageProblems(rules),
  ];
}
