import type { Locale } from "../../i18n/cliTexts";
import { translateTemplate } from "../../i18n/templateTexts";
import type { RuleSet } from "../../rules/types";
import {
  templateSpec,
  type TemplateContent,
  type TemplateFigures,
  type TemplateTexts,
  type WorkbookSpec,
} from "../../template/index";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../xlsx/index";
import { assessWorkbook } from "../judging/assess";

/** What the formulas will show, so that viewers without the add-in show it too. */
async function figuresOf(
  content: TemplateContent,
  rules: RuleSet,
  texts: TemplateTexts,
): Promise<TemplateFigures | null> {
  const draft = await writeXlsxWorkbook(templateSpec(rules, content, texts));
  const { analysis } = assessWorkbook(await readXlsxWorkbook(draft, "draft.xlsx"), rules);
  if (!analysis?.evidenced) return null;
  const { claimed, evidenced, innovations } = analysis;
  return {
    index: { claimed: claimed.index, evidenced: evidenced.index },
    predicate: { claimed: claimed.predicate ?? "", evidenced: evidenced.predicate ?? "" },
    departments: content.departments.map((name) => innovations.filter(({ opd }) => opd === name).length),
    innovations: innovations.length,
  };
}

/**
 * The workbook of a year with its content and, where the content can be scored, the results of its formulas.
 * @param content `null`: an empty one
 */
export async function filledTemplate(
  rules: RuleSet,
  content: TemplateContent | null,
  locale: Locale,
): Promise<WorkbookSpec> {
  const texts: TemplateTexts = (key, params) => translateTemplate(locale, key, params);
  return content === null
    ? templateSpec(rules, null, texts)
    : templateSpec(rules, content, texts, await figuresOf(content, rules, texts));
}
