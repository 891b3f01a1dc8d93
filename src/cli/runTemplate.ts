import { translate, type Locale } from "../i18n/index";
import type { RuleSet } from "../rules/types";
import { templateSpec } from "../workbook/template/index";
import { SAMPLE } from "../workbook/template/sample/index";
import { writeXlsxWorkbook } from "../xlsx/index";
import type { Options } from "./options";
import { refuseExisting, writeNew } from "./output";
import { withResults } from "./results";

/**
 * Creates the workbook of a year, empty or filled with the example region.
 * @throws InputProblem
 */
export async function runTemplate(rules: RuleSet, options: Options, locale: Locale): Promise<void> {
  const file = options.out ?? `${options.sample ? "contoh" : "template"}-iid-${rules.year}.xlsx`;
  refuseExisting(file, options.force, locale);
  const content = options.sample ? SAMPLE : null;
  const spec = templateSpec(rules, content, (key, params) => translate(locale, key, params));
  const bytes = await writeXlsxWorkbook(content ? withResults(spec, rules) : spec);
  writeNew(file, bytes, options.force, locale);
  process.stdout.write(`${translate(locale, "cli.written", { file })}\n`);
}
