import { innovationColumns, type TemplateColumn } from "../../src/template/layout";
import { FORM_HEADERS } from "../../src/template/headers";
import type { RuleSet } from "../../src/rules/types";
import type { CellValue, SheetData, WorkbookData } from "../../src/workbook/types";

/** What somebody answers, by the header of the column in the table of innovations. */
export type Answers = ReadonlyMap<string, CellValue>;

/** The columns of a year's table that people fill in. */
export function answeredColumns(rules: RuleSet): TemplateColumn[] {
  return innovationColumns(rules, false).filter(({ role }) => !(role.kind === "field" && role.field === "nomor"));
}

/** The row of a question in the values of a form. */
export function questionRow({ values }: SheetData, question: string): number {
  const heads = values.findIndex((cells) => FORM_HEADERS.every((text) => cells.includes(text)));
  const at = values[heads]!.indexOf(FORM_HEADERS[1]);
  const row = values.findIndex((cells, index) => index > heads && cells[at] === question);
  if (row < 0) throw new Error(`no question ${question}`);
  return row;
}

/** Where an answer stands in a form: evidence beside the question of its level. */
function placeOf(sheet: SheetData, { header, role }: TemplateColumn): { row: number; column: number } {
  const isEvidence = role.kind === "evidence";
  const row = questionRow(sheet, isEvidence ? `${role.indicator.key} ${role.indicator.name}` : header);
  const heads = sheet.values.find((cells) => FORM_HEADERS.every((text) => cells.includes(text)))!;
  return { row, column: heads.indexOf(FORM_HEADERS[isEvidence ? 4 : 3]) };
}

export function formSheetsOf({ sheets }: WorkbookData): SheetData[] {
  return sheets.filter(({ name }) => name.startsWith("Formulir"));
}

/** Writes answers into a form, as somebody types them. */
export function fillIn(sheet: SheetData, rules: RuleSet, answers: Answers): void {
  for (const column of answeredColumns(rules)) {
    const value = answers.get(column.header);
    if (value === undefined) continue;
    const place = placeOf(sheet, column);
    sheet.values[place.row]![place.column] = value;
  }
}
