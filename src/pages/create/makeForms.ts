import { blankForms, formBook } from "../../exchange/form/formBook";
import type { FormsWanted } from "../../exchange/form/wanted";
import type { Locale } from "../../i18n/locale";
import { translateTemplate } from "../../i18n/templateTexts";
import type { RuleSet } from "../../rules/types";
import { writeXlsxWorkbook } from "../../xlsx/index";
import { safeFileName, type OutFile } from "../shared/give/outFile";

/** A workbook of empty forms. @param day ISO date */
export async function makeForms(rules: RuleSet, wanted: FormsWanted, day: string, locale: Locale): Promise<OutFile> {
  const spec = formBook(rules, blankForms(wanted), day, (key, params) => translateTemplate(locale, key, params));
  const whose = wanted.department === "" ? "" : ` - ${wanted.department}`;
  const name = safeFileName(`Formulir Inovasi ${rules.year}${whose}`, "xlsx");
  return { name, content: await writeXlsxWorkbook(spec) };
}
