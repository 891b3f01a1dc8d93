import { analyze } from "../../analysis/index";
import type { Analysis } from "../../analysis/types";
import { JudgingMemory } from "../../checks/shared/judgingMemory";
import type { Finding } from "../../checks/types";
import type { RuleSet } from "../../rules/types";
import type { InnovationContent, TemplateContent } from "../../template/content";
import { SHEETS } from "../../template/headers";
import { specData } from "../../template/specData";
import { readWorkbook } from "../../workbook/index";
import { ReadingMemory } from "../../workbook/reading/memory";
import type { InnovationTable, SpdTable, WorkbookData } from "../../workbook/types";
import { EXERCISE_SHEET, exerciseSheets } from "../book/exerciseSheets";
import type { PlaceKey } from "../types";

export interface JudgedExercise {
  analysis: Analysis;
  table: InnovationTable;
  spd: SpdTable | null;
}

/** Where a finding stands in the table; `null` for one about something else. */
export function placeOfFinding(
  { indicator, column, innovationRow }: Pick<Finding, "indicator" | "column" | "innovationRow">,
  { columns }: InnovationTable,
): PlaceKey | null {
  if (innovationRow === null) return null;
  if (indicator !== undefined) return `indicator:${indicator}`;
  const role = columns.find((one) => one.column === column)?.role;
  if (role?.kind === "field") return `field:${role.field}`;
  return role && "indicator" in role ? `indicator:${role.indicator}` : null;
}

/** The real analysis of one exercise, again and again: what did not change is not judged anew. */
export class ExerciseJudge {
  private readonly reading = new ReadingMemory();
  private readonly judging = new JudgingMemory();

  constructor(private readonly rules: RuleSet) {}

  /** What is said of innovations as the participants get them: from the cells of the sheets. */
  judge(innovations: readonly InnovationContent[], spd: TemplateContent["spd"]): JudgedExercise {
    const { rules } = this;
    const [exercise, region] = exerciseSheets({ rules, innovations, spd }, (key) => key);
    const judged = this.judgeSheets(specData({ sheets: [exercise, region] }));
    if (!judged) throw new Error(`The sheets of an exercise of ${rules.year} hold no table.`);
    return judged;
  }

  /** @returns `null` where the sheet of the exercise holds no table of innovations with levels */
  judgeSheets(data: WorkbookData): JudgedExercise | null {
    const { rules } = this;
    const has = (name: string): boolean => data.sheets.some((sheet) => sheet.name === name);
    const { innovations: table, spd } = readWorkbook(data, rules, {
      ...(has(EXERCISE_SHEET) ? { sheet: EXERCISE_SHEET } : {}),
      ...(has(SHEETS.spd) ? { spdSheet: SHEETS.spd } : {}),
      memory: this.reading,
    });
    if (!table || table.layout !== "wide") return null;
    const analysis = analyze({ innovations: table, spd, opd: null, rules, memory: this.judging });
    return { table, spd, analysis };
  }
}
