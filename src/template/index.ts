import type { RuleSet } from "../rules/types";
import type { TemplateContent, TemplateFigures } from "./content";
import { departmentSheet } from "./departmentSheet";
import { guideSheet } from "./guideSheet";
import { historySheet } from "./historySheet";
import { innovationSheet } from "./innovationSheet";
import { templateLayout } from "./layout";
import { fieldLists, listSheet } from "./listSheet";
import { profileSheet } from "./profileSheet";
import { spdSheet } from "./spdSheet";
import { summarySheet } from "./summarySheet";
import type { TemplateTexts } from "./texts";
import type { WorkbookSpec } from "./types";

/**
 * The workbook of a year: profile, SPD, innovations, departments, summary, guide and the hidden lists.
 * All columns, lists and guidance come from the rule set.
 * @param content what to fill it with (`sample/index.ts` has an example); `null` for an empty workbook
 * @param figures results to keep beside the formulas of a file; an open workbook needs none
 */
export function templateSpec(
  rules: RuleSet,
  content: TemplateContent | null,
  texts: TemplateTexts,
  figures: TemplateFigures | null = null,
): WorkbookSpec {
  const layout = templateLayout(rules, content);
  const lists = fieldLists(rules);
  return {
    sheets: [
      profileSheet(rules, content, texts),
      spdSheet(rules, layout, content, texts),
      innovationSheet(layout, lists, content, texts),
      departmentSheet(layout, content, figures, texts),
      historySheet(rules, content, texts),
      summarySheet(rules, layout, content, figures, texts),
      guideSheet(rules, texts),
      listSheet(lists, texts),
    ],
  };
}

export { historySheet } from "./historySheet";
export { listOfRowsSheet, type ListOfRows } from "./listOfRowsSheet";
export type { InnovationContent, ContentColumns, TemplateContent, TemplateFigures } from "./content";
export type { TemplateTextKey, TemplateTexts } from "./texts";
export type { WorkbookSpec } from "./types";
