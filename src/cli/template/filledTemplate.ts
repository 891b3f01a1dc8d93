import { templateFigures } from "../../exchange/templateFigures";
import type { Locale } from "../../i18n/cliTexts";
import { translateTemplate } from "../../i18n/templateTexts";
import type { RuleSet } from "../../rules/types";
import { templateSpec, type TemplateContent, type TemplateTexts, type WorkbookSpec } from "../../template/index";

/**
 * The workbook of a year with its content and, where the content can be scored, the results of its formulas.
 * @param content `null`: an empty one
 */
export function filledTemplate(rules: RuleSet, content: TemplateContent | null, locale: Locale): WorkbookSpec {
  const texts: TemplateTexts = (key, params) => translateTemplate(locale, key, params);
  return content === null
    ? templateSpec(rules, null, texts)
    : templateSpec(rules, content, texts, templateFigures(rules, content, texts));
}
