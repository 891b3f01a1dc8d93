import type { InnovationExplanation } from "../../analysis/explain";
import { formulaLines, innovationLines } from "../../i18n/explanation";
import { translate, type Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import { indented } from "../output/columns";
import { assumptionLines, calculationLines, indicatorTable, legalBasisLine } from "./tables";
import { translateExplain } from "../commands/texts/explain.texts";

/** What the letter says about the levels that the row claims. */
function levelLines({ indicators }: InnovationExplanation, locale: Locale): string[] {
  return indicators.flatMap(({ key, level, levelText }) =>
    levelText === null ? [] : [translateExplain(locale, "cli.explain.levelText", { key, level, text: levelText })],
  );
}

/** Where the score of one innovation comes from, for people. */
export function explainedInnovation(
  file: string,
  explanation: InnovationExplanation,
  rules: RuleSet,
  locale: Locale,
): string {
  const { row, name, opd, status, indicators } = explanation;
  const params = { row, name, opd, status: translate(locale, `status.${status}`) };
  const lines = [
    translateExplain(locale, "cli.explain.title", { file, rules: explanation.rules }),
    legalBasisLine(rules, locale),
    translate(locale, opd === "" ? "cli.check.innovationNoOpd" : "cli.check.innovation", params),
    "",
  ];
  if (indicators.length > 0) {
    lines.push(...indicatorTable(indicators, locale), "");
    lines.push(translateExplain(locale, "cli.explain.levels"), ...indented(levelLines(explanation, locale)), "");
  }
  lines.push(translateExplain(locale, "cli.explain.calculation"));
  lines.push(...calculationLines([...innovationLines(locale, explanation), ...formulaLines(locale, explanation)]), "");
  lines.push(...assumptionLines(explanation.assumptions, locale));
  return `${lines.join("\n")}\n`;
}
