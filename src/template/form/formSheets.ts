import type { RuleSet } from "../../rules/types";
import type { TemplateContent } from "../content";
import { guideSheet } from "../guideSheet";
import { FIELD_HEADERS } from "../headers";
import { templateLayout } from "../layout";
import { fieldLists, listSheet } from "../listSheet";
import type { TemplateTextKey, TemplateTexts } from "../texts";
import type { SheetSpec } from "../types";
import { formSheet } from "./formSheet";

/** What the guide says of forms instead of the table. */
const GUIDE_WORDS: ReadonlyMap<TemplateTextKey, TemplateTextKey> = new Map([
  ["template.guide.note", "template.form.guideNote"],
  ["template.guide.step1", "template.form.step1"],
  ["template.guide.step2", "template.form.step2"],
  ["template.guide.step3", "template.form.step3"],
  ["template.guide.step4", "template.form.step4"],
  ["template.guide.step5", "template.form.step5"],
]);

export interface FormSheets {
  forms: SheetSpec[];
  guide: SheetSpec;
  /** The choices of the drop-down lists, hidden. */
  lists: SheetSpec;
}

/**
 * The innovations of a template as forms of one sheet each, with what they cannot do without.
 * @param content its departments are the choices for the owner of an innovation
 */
export function formSheets(rules: RuleSet, content: TemplateContent, texts: TemplateTexts): FormSheets {
  const { columns } = templateLayout(rules, content);
  const departments = { of: { field: "opd" as const }, header: FIELD_HEADERS.opd, items: content.departments };
  const lists = [...fieldLists(rules), ...(content.departments.length > 0 ? [departments] : [])];
  return {
    forms: content.innovations.map((row, index) => formSheet({ rules, columns, lists, texts }, row, index + 1)),
    guide: guideSheet(rules, (key, params) => texts(GUIDE_WORDS.get(key) ?? key, params)),
    lists: listSheet(lists, texts),
  };
}
