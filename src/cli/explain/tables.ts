import type { FormulaExplanation, IndicatorExplanation } from "../../analysis/explain";
import type { ExplanationLine } from "../../i18n/explanation";
import { formatNumber, translate, type Locale } from "../../i18n/cliTexts";
import { translateRules } from "../../i18n/rulesTexts";
import type { ScoreBasis } from "../../scoring/index";
import type { Assumption, RuleSet } from "../../rules/types";
import { indentedColumns } from "../output/columns";
import { groundsText } from "../results/grounds";

/** Indicators with level, weight and points, and their sum. */
export function indicatorTable(indicators: readonly IndicatorExplanation[], locale: Locale): string[] {
  const evidenced = indicators.some(({ evidencedLevel }) => evidencedLevel !== null);
  const points = (value: number): string => formatNumber(locale, value, 2);
  const head = [
    translate(locale, "cli.column.number"),
    translate(locale, "cli.column.indicator"),
    translate(locale, "cli.column.weight"),
    translate(locale, "cli.column.level"),
    translate(locale, "cli.column.points"),
    ...(evidenced
      ? [translate(locale, "cli.column.evidencedLevel"), translate(locale, "cli.column.evidencedPoints")]
      : []),
    translate(locale, "cli.column.grounds"),
  ];
  const rows = indicators.map((one) => [
    one.key,
    one.name,
    points(one.weight),
    String(one.level),
    points(one.points),
    ...(evidenced ? [String(one.evidencedLevel ?? 0), points(one.evidencedPoints ?? 0)] : []),
    groundsText(one, locale),
  ]);
  const sum = (of: (one: IndicatorExplanation) => number): number => indicators.reduce((s, one) => s + of(one), 0);
  const total = [
    "",
    translate(locale, "cli.column.sum"),
    "",
    "",
    points(sum((one) => one.points)),
    ...(evidenced ? ["", points(sum((one) => one.evidencedPoints ?? 0))] : []),
    "",
  ];
  return indentedColumns([head, ...rows, total], [0, 1, head.length - 1]);
}

/** Calculations with their labels aligned. */
export function calculationLines(lines: readonly ExplanationLine[]): string[] {
  return indentedColumns(
    lines.map(({ label, text }) => [label, text]),
    [0, 1],
  );
}

/** Predikat of both sides. */
export function predicateLines(
  { claimed, evidenced }: { claimed: FormulaExplanation; evidenced: FormulaExplanation | null },
  locale: Locale,
): ExplanationLine[] {
  const label = translate(locale, "cli.score.predicate");
  const line = (basis: ScoreBasis, formula: FormulaExplanation): ExplanationLine => ({
    label: translateRules(locale, "explain.basis", { label, basis: translate(locale, `basis.${basis}`) }),
    text: formula.predicate ?? translateRules(locale, "rules.unknown"),
  });
  return [line("claimed", claimed), ...(evidenced ? [line("evidenced", evidenced)] : [])];
}

export function assumptionLines(assumptions: readonly Assumption[], locale: Locale): string[] {
  return assumptions.map(({ text }) => translate(locale, "cli.score.assumption", { text: text[locale] }));
}

/** What the year's rules rest on. */
export function legalBasisLine({ legalBasis }: RuleSet, locale: Locale): string {
  const text = legalBasis.value ?? translateRules(locale, "rules.unknown");
  return translate(locale, "cli.rules.legalBasis", { text });
}
