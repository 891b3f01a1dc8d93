import type { RuleSet } from "../../rules/types";
import type { TemplateContent } from "./content";
import { departmentSheet } from "./departmentSheet";
import { guideSheet } from "./guideSheet";
import { innovationSheet } from "./innovationSheet";
import { templateLayout } from "./layout";
import { fieldLists, listSheet } from "./listSheet";
import { profileSheet } from "./profileSheet";
import { spdSheet } from "./spdSheet";
import { summarySheet } from "./summarySheet";
import type { TemplateTexts } from "./texts";
import type { WorkbookSpec } from "./types";

/**
 * The workbook of a year: guide, profile, SPD, innovations, departments, summary and the hidden lists.
 * All columns, lists and guidance come from the rule set.
 * @param content what to fill it with (`sample/index.ts` has an example); `null` for an empty workbook
 */
export function templateSpec(rules: RuleSet, content: TemplateContent | null, texts: TemplateTexts): WorkbookSpec {
  const layout = templateLayout(rules, content);
  const lists = fieldLists(rules);
  return {
    sheets: [
      summarySheet(layout, texts),
      profileSheet(rules, content, texts),
      spdSheet(rules, layout, content, texts),
      innovationSheet(layout, lists, content, texts),
      departmentSheet(layout, content, texts),
      guideSheet(rules, texts),
      listSheet(lists, texts),
    ],
  };
}

export { SHEETS } from "./headers";
export type { TemplateContent } from "./content";
export type { TemplateTextKey, TemplateTexts } from "./texts";
export type { WorkbookSpec } from "./types";
