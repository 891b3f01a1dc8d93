import { formatNumber, translate, type Locale } from "../../i18n/cliTexts";
import { formulaText, windowText } from "../../i18n/ruleChange";
import { translateRules } from "../../i18n/rulesTexts";
import { FORMULA_FIELDS } from "../../rules/compare";
import { sidIndicators, spdIndicators, valueOf } from "../../rules/index";
import { rangeText } from "../../rules/rangeText";
import type { Indicator, RuleSet, Sourced } from "../../rules/types";
import { columns, indented, indentedColumns } from "../output/columns";
import { groundsOf, groundsText } from "../results/grounds";
import { sourceList } from "./sourceList";
import { translateRulesCommand } from "../commands/texts/rules.texts";

/** A row of the list of values: what, how much, on which grounds. */
function valueRow(label: string, value: string | null, sourced: Sourced<unknown>, locale: Locale): string[] {
  return [label, value ?? translateRules(locale, "rules.unknown"), groundsText(groundsOf(sourced), locale)];
}

function regionRows(rules: RuleSet, locale: Locale): string[][] {
  const formula = FORMULA_FIELDS.map((field) => {
    const value = valueOf(rules.formula[field]);
    const { name, value: text } = formulaText(locale, field, value ?? 0);
    return valueRow(name, value === null ? null : text, rules.formula[field], locale);
  });
  const predicates = (valueOf(rules.predicates) ?? []).map(({ name, min }) =>
    valueRow(
      translateRulesCommand(locale, "cli.rules.predicate", { name }),
      translateRulesCommand(locale, "cli.rules.from", { limit: formatNumber(locale, min, 2) }),
      rules.predicates,
      locale,
    ),
  );
  const window = valueOf(rules.window);
  return [
    ...formula,
    ...predicates,
    valueRow(translateRules(locale, "rules.window"), window && windowText(locale, window), rules.window, locale),
  ];
}

function indicatorRow(indicator: Indicator, locale: Locale): string[] {
  const { key, name, weight, mandatory, levels } = indicator;
  const points = valueOf(weight);
  const must = valueOf(mandatory);
  const unknown = translateRules(locale, "rules.unknown");
  return [
    key,
    name,
    points === null ? unknown : formatNumber(locale, points, 2),
    groundsText(groundsOf(weight), locale),
    must === null ? unknown : translateRules(locale, must ? "rules.yes" : "rules.no"),
    groundsText(groundsOf(levels), locale),
  ];
}

/** The levels as texts, or the ranges of each measuring basis. */
function levelLines({ levels, bases }: Indicator, locale: Locale): string[] {
  const separator = locale === "id" ? "," : ".";
  const basisLines = (valueOf(bases) ?? []).map(({ key, name, ranges, decimals }) =>
    translateRulesCommand(locale, "cli.rules.basis", {
      key,
      name,
      ranges: ranges.map((range) => rangeText(range, decimals, separator)).join(" | "),
    }),
  );
  const texts = valueOf(levels);
  if (!texts && basisLines.length === 0) {
    return [translateRulesCommand(locale, "cli.rules.levelsUnknown")];
  }
  const textLines = (texts ?? []).map((text, index) =>
    translateRulesCommand(locale, "cli.rules.level", { level: index + 1, text }),
  );
  return [...textLines, ...basisLines];
}

function indicatorLines(indicators: readonly Indicator[], locale: Locale): string[] {
  const head = [
    translate(locale, "cli.column.number"),
    translate(locale, "cli.column.indicator"),
    translate(locale, "cli.column.weight"),
    translate(locale, "cli.column.grounds"),
    translate(locale, "cli.column.mandatory"),
    translate(locale, "cli.column.levelGrounds"),
  ];
  const [headLine = "", ...lines] = columns(
    [head, ...indicators.map((indicator) => indicatorRow(indicator, locale))],
    [0, 1, 3, 4, 5],
  );
  const details = indicators.map((indicator) => indented(indented(levelLines(indicator, locale))));
  const reasons = indicators.flatMap(({ levels }) => (valueOf(levels) ? [] : [levels.reason ?? ""]));
  return indented([
    headLine,
    ...lines.flatMap((line, index) => [line, ...(details[index] ?? [])]),
    ...[...new Set(reasons)].map((reason) => translateRulesCommand(locale, "cli.rules.unknownReason", { reason })),
  ]);
}

/** Everything about the rules of a year that decides a score, for people. */
export function showText(rules: RuleSet, locale: Locale): string {
  const standing = translateRules(locale, `standing.${rules.standing}`);
  const unknown = translateRules(locale, "rules.unknown");
  const sources = sourceList(rules).map(([code, text]) =>
    translateRulesCommand(locale, "cli.rules.source", { code, text }),
  );
  const lines = [
    translateRulesCommand(locale, "cli.rules.title", { title: rules.title, standing }),
    translate(locale, "cli.rules.legalBasis", { text: rules.legalBasis.value ?? unknown }),
    translateRulesCommand(locale, "cli.rules.status", { text: rules.status }),
    "",
    translateRulesCommand(locale, "cli.rules.formula"),
    ...indentedColumns(regionRows(rules, locale), [0, 1, 2]),
    "",
    translateRulesCommand(locale, "cli.rules.spdIndicators"),
    ...indicatorLines(spdIndicators(rules), locale),
    "",
    translateRulesCommand(locale, "cli.rules.sidIndicators"),
    ...indicatorLines(sidIndicators(rules), locale),
    "",
    ...rules.assumptions.map(({ text }) =>
      translateRulesCommand(locale, "cli.rules.assumption", { text: text[locale] }),
    ),
    "",
    ...sources,
  ];
  return `${lines.join("\n")}\n`;
}
