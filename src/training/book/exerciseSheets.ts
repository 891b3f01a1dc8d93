import type { RuleSet } from "../../rules/types";
import { area } from "../../template/cells";
import type { InnovationContent, TemplateContent } from "../../template/content";
import { innovationSheet } from "../../template/innovationSheet";
import { SHEETS } from "../../template/headers";
import { templateLayout } from "../../template/layout";
import { fieldLists, listSheet } from "../../template/listSheet";
import { spdSheet } from "../../template/spdSheet";
import type { TemplateTexts } from "../../template/texts";
import type { SheetSpec } from "../../template/types";

/** What the participants mend. */
export const EXERCISE_SHEET = "Latihan";

export interface ExerciseContent {
  rules: RuleSet;
  innovations: readonly InnovationContent[];
  spd: TemplateContent["spd"];
}

/** The innovations, the rows of the region, and the hidden lists behind their cells. */
export function exerciseSheets(
  { rules, innovations, spd }: ExerciseContent,
  texts: TemplateTexts,
): [exercise: SheetSpec, region: SheetSpec, lists: SheetSpec] {
  const content: TemplateContent = {
    region: null,
    departments: [],
    spd,
    innovations: [...innovations],
    history: [],
  };
  const layout = templateLayout(rules, content);
  const lists = fieldLists(rules);
  const sheet = innovationSheet(layout, lists, content, texts);
  const { top, left, right } = layout.innovations;
  // No rows below the last: an exercise has as many innovations as it has. Nor a list of departments.
  const bottom = top + innovations.length;
  const within = <Part extends { area: { top: number; bottom: number } }>(part: Part): Part => ({
    ...part,
    area: { ...part.area, bottom: Math.min(part.area.bottom, bottom) },
  });
  return [
    {
      ...sheet,
      name: EXERCISE_SHEET,
      styles: sheet.styles.map(within),
      numberFormats: sheet.numberFormats.map(within),
      validations: sheet.validations
        .filter(
          (rule) => !("list" in rule && "reference" in rule.list && rule.list.reference.includes(SHEETS.departments)),
        )
        .map(within),
      tables: [{ name: EXERCISE_SHEET, area: area(top, left, bottom, right), style: "TableStyleLight9" }],
    },
    spdSheet(rules, layout, content, texts),
    listSheet(lists, texts),
  ];
}
