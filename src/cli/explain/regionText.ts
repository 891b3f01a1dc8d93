import type { RegionExplanation } from "../../analysis/explain";
import type { IndicatorPoints } from "../../analysis/indicatorPoints";
import { formulaLines } from "../../i18n/explanation";
import { formatNumber, translate, type Locale } from "../../i18n/cliTexts";
import { translateRules } from "../../i18n/rulesTexts";
import type { RuleSet } from "../../rules/types";
import { indentedColumns } from "../output/columns";
import { assumptionLines, calculationLines, indicatorTable, legalBasisLine, predicateLines } from "./tables";
import { translateExplain } from "../commands/texts/explain.texts";

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What each innovation indicator gives the region: weight x sum of levels / divisor. */
function shareTable({ sid, claimed, evidenced }: RegionExplanation, locale: Locale): string[] {
  const points = (value: number): string => formatNumber(locale, value, 2);
  const evidencedOf = new Map((sid.evidenced ?? []).map((one) => [one.id, one]));
  const head = [
    translate(locale, "cli.column.number"),
    translate(locale, "cli.column.indicator"),
    translate(locale, "cli.column.weight"),
    translate(locale, "cli.column.levels"),
    translate(locale, "cli.column.points"),
    ...(evidenced
      ? [translate(locale, "cli.column.evidencedLevel"), translate(locale, "cli.column.evidencedPoints")]
      : []),
  ];
  const row = (one: IndicatorPoints): string[] => {
    const other = evidencedOf.get(one.id);
    return [
      one.key,
      one.name,
      points(one.weight),
      formatNumber(locale, one.levels),
      points(one.points),
      ...(evidenced ? [formatNumber(locale, other?.levels ?? 0), points(other?.points ?? 0)] : []),
    ];
  };
  const total = [
    "",
    translate(locale, "cli.score.meanMaturity"),
    "",
    "",
    points(claimed.meanMaturity),
    ...(evidenced ? ["", points(evidenced.meanMaturity)] : []),
  ];
  return indentedColumns([head, ...sid.claimed.map(row), total], [0, 1]);
}

function innovationTable({ innovations }: RegionExplanation, locale: Locale): string[] {
  const points = (value: number): string => formatNumber(locale, value, 2);
  const evidenced = innovations.some(({ evidencedMaturity }) => evidencedMaturity !== null);
  const head = [
    translate(locale, "cli.column.row"),
    translate(locale, "cli.column.innovation"),
    translate(locale, "basis.claimed"),
    ...(evidenced ? [translate(locale, "basis.evidenced")] : []),
  ];
  const rows = innovations.map(({ row, name, maturity, evidencedMaturity }) => [
    String(row),
    name,
    points(maturity),
    ...(evidenced ? [points(evidencedMaturity ?? 0)] : []),
  ]);
  const total = [
    "",
    translate(locale, "cli.column.sum"),
    points(sum(innovations.map(({ maturity }) => maturity))),
    ...(evidenced ? [points(sum(innovations.map(({ evidencedMaturity }) => evidencedMaturity ?? 0)))] : []),
  ];
  return indentedColumns([head, ...rows, total], [1]);
}

/** Where the index of a region comes from, for people. */
export function regionText(file: string, explanation: RegionExplanation, rules: RuleSet, locale: Locale): string {
  const { claimed, spd, sid, innovations, assumptions } = explanation;
  const lines = [
    translateExplain(locale, "cli.explain.title", { file, rules: explanation.rules }),
    legalBasisLine(rules, locale),
    "",
    translateExplain(locale, "cli.explain.calculation"),
    ...calculationLines([...formulaLines(locale, explanation), ...predicateLines(explanation, locale)]),
  ];
  if (claimed.spd === null) lines.push(`  ${translateRules(locale, "explain.noSpd")}`);
  lines.push("");
  if (spd.length > 0) lines.push(translateExplain(locale, "cli.explain.spd"), ...indicatorTable(spd, locale), "");
  if (sid.claimed.length > 0) {
    lines.push(translateExplain(locale, "cli.explain.shares", { divisor: formatNumber(locale, claimed.divisor) }));
    lines.push(...shareTable(explanation, locale), "");
  }
  if (innovations.length > 0) {
    lines.push(translateExplain(locale, "cli.explain.innovations"), ...innovationTable(explanation, locale), "");
  }
  lines.push(...assumptionLines(assumptions, locale));
  return `${lines.join("\n")}\n`;
}
