import { templateFigures } from "../../exchange/templateFigures";
import { formBook } from "../../exchange/form/formBook";
import type { Locale } from "../../i18n/cliTexts";
import { localDay } from "../../i18n/format";
import { translateTemplate } from "../../i18n/templateTexts";
import type { RuleSet } from "../../rules/types";
import { templateSpec, type TemplateContent, type TemplateTexts, type WorkbookSpec } from "../../template/index";

function textsOf(locale: Locale): TemplateTexts {
  return (key, params) => translateTemplate(locale, key, params);
}

/**
 * The workbook of a year with its content and, where the content can be scored, the results of its formulas.
 * @param content `null`: an empty one
 */
export function filledTemplate(rules: RuleSet, content: TemplateContent | null, locale: Locale): WorkbookSpec {
  const texts = textsOf(locale);
  return content === null
    ? templateSpec(rules, null, texts)
    : templateSpec(rules, content, texts, templateFigures(rules, content, texts));
}

/** The same innovations as forms, one sheet each. */
export function filledForms(rules: RuleSet, content: TemplateContent, locale: Locale): WorkbookSpec {
  return formBook(rules, content, localDay(new Date()), textsOf(locale));
}
