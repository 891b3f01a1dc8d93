import type { RuleSet } from "../../rules/types";
import { formSheets } from "../../template/form/formSheets";
import type { InnovationContent, TemplateContent, TemplateTexts, WorkbookSpec } from "../../template/index";
import { normalizeText } from "../../workbook/index";
import { exchangedKeys } from "../exchanged";
import { sentSheet } from "../sent/fingerprint";
import type { FormsWanted } from "./wanted";

/** The innovations of empty forms, with what is known of them. */
export function blankForms({ count, names, department }: FormsWanted): TemplateContent {
  const innovations = Array.from({ length: Math.max(count, names.length) }, (_, index): InnovationContent => {
    const fields = { nama: names[index] ?? null, opd: department === "" ? null : department };
    return { fields, levels: {}, evidence: {} };
  });
  return { region: null, departments: department === "" ? [] : [department], spd: {}, innovations, history: [] };
}

/**
 * A workbook of forms, one sheet an innovation. It says for which year and department it was made, so that it is known
 * when it comes back.
 * @param content innovations as they are written into the forms
 * @param date ISO date of the day on which it is made
 */
export function formBook(rules: RuleSet, content: TemplateContent, date: string, texts: TemplateTexts): WorkbookSpec {
  const { forms, guide, lists } = formSheets(rules, content, texts);
  const name = content.departments.length === 1 ? content.departments[0]! : "";
  const department = { key: normalizeText(name), name };
  const sent = { department, year: rules.year, date, keys: [...exchangedKeys(rules)], rows: [] };
  return { sheets: [...forms, guide, lists, sentSheet(sent)] };
}
