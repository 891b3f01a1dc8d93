import { shownDifference } from "../../scoring/index";
import { compareYears, type BasisComparison, type IndicatorComparison } from "../../analysis/compareYears";
import type { Analysis, IndexParts } from "../../analysis/types";
import { ruleChangeText } from "../../i18n/ruleChange";
import { formatNumber, formatSigned, translate, type Locale } from "../../i18n/cliTexts";
import { compareRuleSets, type RuleChange } from "../../rules/compare";
import { indicatorsById } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import type { JudgedWorkbook } from "../judging/renderer";
import { indentedColumns } from "../output/columns";
import { PART_ROWS } from "./scoreText";
import { sourcesText } from "./sourcesText";
import { translateScore } from "../commands/texts/score.texts";

/** One column a year. */
function sideBySide(analyses: readonly Analysis[], parts: readonly IndexParts[], locale: Locale): string[] {
  const head = [translate(locale, "cli.score.part"), ...analyses.map(({ year }) => String(year))];
  const rows = PART_ROWS.map(([key, show]) => [translate(locale, key), ...parts.map((part) => show(part, locale))]);
  return indentedColumns([head, ...rows]);
}

/** Differences too small to be seen in two decimals are none for people. */
const SHOWN = 0.005;

function indicatorRow({ key, name, before, after }: IndicatorComparison, locale: Locale): string[] {
  const points = (side: IndicatorComparison["before"]): string =>
    side ? formatNumber(locale, side.indexPoints, 2) : "-";
  return [
    key,
    name,
    points(before),
    points(after),
    formatSigned(locale, shownDifference(before?.indexPoints ?? 0, after?.indexPoints ?? 0), 2),
  ];
}

function comparisonLines(comparison: BasisComparison, years: [number, number], locale: Locale): string[] {
  const parts = comparison.parts
    .filter(({ difference }) => Math.abs(difference) >= SHOWN)
    .map(({ part, before, after }) => [
      "",
      translate(locale, `cli.score.${part}`),
      formatNumber(locale, before, 2),
      formatNumber(locale, after, 2),
      formatSigned(locale, shownDifference(before, after), 2),
    ]);
  const indicators = comparison.indicators.filter(({ difference }) => Math.abs(difference) >= SHOWN);
  const head = [
    translate(locale, "cli.column.number"),
    translateScore(locale, "cli.years.what"),
    ...years.map(String),
    translateScore(locale, "cli.years.difference"),
  ];
  const total = [
    "",
    translate(locale, "cli.score.index"),
    formatNumber(locale, comparison.before.index, 2),
    formatNumber(locale, comparison.after.index, 2),
    formatSigned(locale, shownDifference(comparison.before.index, comparison.after.index), 2),
  ];
  const rows = [head, total, ...parts, ...indicators.map((indicator) => indicatorRow(indicator, locale))];
  const lines = indentedColumns(rows, [0, 1]);
  return indicators.length === 0 ? [...lines, `  ${translateScore(locale, "cli.years.noIndicators")}`] : lines;
}

/** What decides a level or its points, and is not the same in both years. */
const THRESHOLDS: ReadonlySet<string> = new Set(["weight", "range", "basis"]);

/**
 * What decides a level differently in two years: weights and thresholds, and the wording where no number decides. What
 * nobody published is no change.
 */
function decisive(before: RuleSet, after: RuleSet): RuleChange[] {
  const indicators = indicatorsById(after);
  return compareRuleSets(before, after).filter((change) => {
    if (change.kind !== "indicator") return false;
    if (THRESHOLDS.has(change.field)) return true;
    const known = change.before !== null && change.after !== null;
    return change.field === "level" && known && indicators.get(change.id)?.kind === "choice";
  });
}

/** The thresholds, wordings and weights that differ, one sentence each. */
function thresholdLines(before: RuleSet, after: RuleSet, locale: Locale): string[] {
  const changes = decisive(before, after);
  if (changes.length === 0) return [];
  const title = translateScore(locale, "cli.years.thresholds", { after: after.year, before: before.year });
  return [title, ...changes.map((change) => `  ${ruleChangeText(locale, change, before, after)}`), ""];
}

/** Every assumption once, with the years that rest on it. */
function assumptionLines(analyses: readonly Analysis[], locale: Locale): string[] {
  const years = new Map<string, number[]>();
  for (const { year, assumptions } of analyses) {
    for (const { text } of assumptions) years.set(text[locale], [...(years.get(text[locale]) ?? []), year]);
  }
  return [...years].map(([text, of]) => translateScore(locale, "cli.years.assumption", { years: of.join(", "), text }));
}

/** What was read, once; by year where every year has a sheet of its own. */
function sourceLines(judged: readonly JudgedWorkbook[], locale: Locale): string[] {
  const lines = judged.map(({ sources }) => sourcesText(sources, locale));
  if (new Set(lines).size === 1) return lines.slice(0, 1);
  return judged.map(({ analysis }, index) => `${analysis.year}: ${lines[index]!}`);
}

/**
 * One workbook under the rules of several years, for people: index and parts side by side, then what each later year
 * gives more or less than the first one named, indicator by indicator, largest difference first, and which thresholds
 * differ.
 * @param judged at least two
 */
export function yearsText(file: string, judged: readonly JudgedWorkbook[], locale: Locale): string {
  const analyses = judged.map(({ analysis }) => analysis);
  const [first, ...others] = analyses;
  if (!first) return "";
  const evidenced = analyses.flatMap((analysis) => (analysis.evidenced ? [analysis.evidenced] : []));
  const hasEvidence = evidenced.length === analyses.length;
  const lines = [
    translateScore(locale, "cli.years.title", { file, years: analyses.map(({ year }) => year).join(", ") }),
    ...sourceLines(judged, locale),
    "",
    translate(locale, "basis.claimed"),
    ...sideBySide(
      analyses,
      analyses.map(({ claimed }) => claimed),
      locale,
    ),
    "",
  ];
  if (hasEvidence) lines.push(translate(locale, "basis.evidenced"), ...sideBySide(analyses, evidenced, locale), "");
  else lines.push(translate(locale, "cli.score.noEvidence"), "");
  for (const other of others) {
    const comparison = compareYears(first, other);
    const shown = hasEvidence && comparison.evidenced ? comparison.evidenced : comparison.claimed;
    const basis = translate(locale, shown === comparison.evidenced ? "basis.evidenced" : "basis.claimed");
    lines.push(translateScore(locale, "cli.years.compared", { after: other.year, before: first.year, basis }));
    lines.push(...comparisonLines(shown, [first.year, other.year], locale), "");
    lines.push(...thresholdLines(first.rules, other.rules, locale));
  }
  lines.push(...assumptionLines(analyses, locale));
  return `${lines.join("\n")}\n`;
}
