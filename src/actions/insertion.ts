import { insertSheets } from "../excel/sheets/insertSheets";
import type { Locale } from "../i18n/locale";
import { translateTemplate } from "../i18n/templateTexts";
import type { RuleSet } from "../rules/types";
import { historySheet, templateSpec, type TemplateContent } from "../template/index";

/** Adds the sheets of the template to the open workbook; `content` fills them, `null` leaves them empty. */
export function insertWorkbook(
  rules: RuleSet,
  content: TemplateContent | null,
  locale: Locale,
): ReturnType<typeof insertSheets> {
  return insertSheets(templateSpec(rules, content, (key, params) => translateTemplate(locale, key, params)));
}

/** Adds the sheet for the index of earlier years. */
export function insertHistorySheet(rules: RuleSet, locale: Locale): ReturnType<typeof insertSheets> {
  return insertSheets({ sheets: [historySheet(rules, null, (key, params) => translateTemplate(locale, key, params))] });
}

export { removeSheets } from "../excel/sheets/insertSheets";
