import { translate, type Locale } from "../i18n/cliTexts";
import { translateTemplate } from "../i18n/templateTexts";
import type { RuleSet } from "../rules/types";
import {
  templateSpec,
  type TemplateContent,
  type TemplateFigures,
  type TemplateTexts,
  type WorkbookSpec,
} from "../template/index";
import { SAMPLE, SAMPLE_YEAR } from "../template/sample/index";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../xlsx/index";
import { assessWorkbook } from "./judging/assess";
import type { RulesChoice, TemplateOptions } from "./options";
import { refuseExisting, writeNew } from "./output/writeFile";

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

/** The workbook of a year with its content and, where the content can be scored, the results of its formulas. */
export async function filledTemplate(rules: RuleSet, content: TemplateContent, locale: Locale): Promise<WorkbookSpec> {
  const texts: TemplateTexts = (key, params) => translateTemplate(locale, key, params);
  return templateSpec(rules, content, texts, await figuresOf(content, rules, texts));
}

/** The example stands under the rules of its own year unless another is asked for: in another window nothing would count. */
export function templateYears({ rules, sample }: TemplateOptions): RulesChoice {
  return sample && rules.years.length === 0 && rules.file === undefined ? { ...rules, years: [SAMPLE_YEAR] } : rules;
}

/**
 * Creates the workbook of a year, empty or filled with the example region.
 * @throws InputProblem
 */
export async function runTemplate(rules: RuleSet, options: TemplateOptions, locale: Locale): Promise<void> {
  const file = options.out ?? `${options.sample ? "contoh" : "template"}-iid-${rules.year}.xlsx`;
  refuseExisting(file, options.force, locale);
  const texts: TemplateTexts = (key, params) => translateTemplate(locale, key, params);
  const spec = options.sample ? await filledTemplate(rules, SAMPLE, locale) : templateSpec(rules, null, texts);
  const bytes = await writeXlsxWorkbook(spec);
  writeNew(file, bytes, options.force, locale);
  process.stdout.write(`${translate(locale, "cli.written", { file })}\n`);
}
