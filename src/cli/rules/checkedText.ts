import { formatNumber, type Locale } from "../../i18n/cliTexts";
import { translateRules } from "../../i18n/rulesTexts";
import { valueOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { translateRulesCommand } from "../commands/texts/rules.texts";

/**
 * What is said of a rule file that can be used.
 * @param ours the rule sets that come with the product
 */
export function checkedText(file: string, rules: RuleSet, ours: readonly RuleSet[], locale: Locale): string {
  const total = valueOf(rules.formula.totalMax);
  const lines = [
    translateRulesCommand(locale, "cli.rules.accepted", {
      file,
      title: rules.title,
      indicators: rules.indicators.length,
      total: total === null ? translateRules(locale, "rules.unknown") : formatNumber(locale, total, total % 1 ? 2 : 0),
      assumptions: rules.assumptions.length,
    }),
  ];
  const taken = ours.find(({ year, standing }) => year === rules.year && standing !== "announced");
  if (taken) {
    const standing = translateRules(locale, `standing.${taken.standing}`);
    lines.push(translateRulesCommand(locale, "cli.rules.yearTaken", { year: taken.year, standing }));
  }
  return `${lines.join("\n")}\n`;
}
