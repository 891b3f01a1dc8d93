import { translate, type Locale } from "../../i18n/cliTexts";
import { translateRules } from "../../i18n/rulesTexts";
import type { RuleSet } from "../../rules/types";
import { columns } from "../output/columns";

/** The years with rules, for people. */
export function listText(all: readonly RuleSet[], locale: Locale): string {
  const head = [
    translate(locale, "cli.column.year"),
    translate(locale, "cli.column.standing"),
    translate(locale, "cli.column.assumptions"),
    translate(locale, "cli.column.title"),
    translate(locale, "cli.column.legalBasis"),
  ];
  const rows = all.map(({ year, standing, title, assumptions, legalBasis }) => [
    String(year),
    translateRules(locale, `standing.${standing}`),
    String(assumptions.length),
    title,
    legalBasis.value ?? translateRules(locale, "rules.unknown"),
  ]);
  return `${columns([head, ...rows], [0, 1, 3, 4]).join("\n")}\n`;
}

/** One element a year. */
export function listJson(all: readonly RuleSet[], locale: Locale): unknown {
  return all.map(({ year, standing, title, status, assumptions, legalBasis }) => ({
    year,
    standing,
    title,
    status,
    legalBasis: legalBasis.value,
    assumptions: assumptions.map(({ text }) => text[locale]),
  }));
}
