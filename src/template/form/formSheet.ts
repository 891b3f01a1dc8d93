import type { RuleSet } from "../../rules/types";
import { area, blankSheet, cellBlock, heading, widths } from "../cells";
import { TAB_COLORS } from "../colors";
import { columnFormat, columnValidation, columnValue } from "../columnCells";
import type { InnovationContent } from "../content";
import { FORM_HEADERS, FORM_KEY, formName } from "../headers";
import type { TemplateColumn } from "../layout";
import type { FieldList } from "../listSheet";
import type { TemplateTextKey, TemplateTexts } from "../texts";
import type { CellContent, ListValidationSpec, NumberFormatArea, SheetSpec, StyledArea } from "../types";
import { definitionOf } from "./definitions";

const HEADER_ROW = 3;
/** Columns of the sheet. */
const NUMBER = 0;
const QUESTION = 1;
const DEFINITION = 2;
const ANSWER = 3;
const EVIDENCE = 4;
/** What it is known by stands right of what people see, in columns that are hidden. */
const KEY = 5;

/** A question with the columns of the table of innovations that its answers belong to. */
interface Question {
  answer: TemplateColumn;
  evidence: TemplateColumn | null;
}

/** Below each other what the table of innovations has beside each other: evidence stands beside its level. */
function questionsOf(columns: readonly TemplateColumn[]): Question[] {
  const evidenceOf = (id: string): TemplateColumn | null =>
    columns.find(({ role }) => role.kind === "evidence" && role.indicator.id === id) ?? null;
  return columns.flatMap((answer): Question[] => {
    const { role } = answer;
    if (role.kind === "field") return role.field === "nomor" ? [] : [{ answer, evidence: null }];
    if (role.kind === "level") return [{ answer, evidence: evidenceOf(role.indicator.id) }];
    return role.kind === "basis" || role.kind === "measure" ? [{ answer, evidence: null }] : [];
  });
}

/** Of the columns that stand side by side in the table it would speak of those beside the cell. */
const FORM_WORDS: ReadonlyMap<TemplateTextKey, TemplateTextKey> = new Map([
  ["template.prompt.bases", "template.form.promptBases"],
  ["template.prompt.basesMandatory", "template.form.promptBases"],
]);

export interface FormInput {
  rules: RuleSet;
  /** Of the table that the form stands for (`templateLayout`). */
  columns: readonly TemplateColumn[];
  lists: readonly FieldList[];
  texts: TemplateTexts;
}

/**
 * The form of one innovation, as departments know it: a question a row, with what the rules of the year say about it.
 * @param row what is known already; an empty one has neither fields nor levels
 * @param number of the form, from 1
 */
export function formSheet(
  { rules, columns, lists, texts }: FormInput,
  row: InnovationContent,
  number: number,
): SheetSpec {
  const head = heading(texts("template.form.title", { year: rules.year, number }), texts("template.form.note"));
  const words: TemplateTexts = (key, params) => texts(FORM_WORDS.get(key) ?? key, params);
  const rows: CellContent[][] = [[...FORM_HEADERS, ...(row.key === undefined ? [] : [FORM_KEY, row.key])]];
  const styles: StyledArea[] = [{ area: area(HEADER_ROW, NUMBER, HEADER_ROW, EVIDENCE), role: "header" }];
  const numberFormats: NumberFormatArea[] = [];
  const validations: ListValidationSpec[] = [];
  const band = (key: TemplateTextKey): void => {
    const at = HEADER_ROW + rows.push([texts(key)]) - 1;
    styles.push({ area: area(at, NUMBER, at, EVIDENCE), role: "band" });
  };
  let count = 0;
  let part: TemplateColumn["role"]["kind"] | null = null;
  for (const { answer, evidence } of questionsOf(columns)) {
    const kind = answer.role.kind === "field" ? "field" : "level";
    if (kind !== part) band(kind === "field" ? "template.form.profile" : "template.form.indicators");
    part = kind;
    count += 1;
    const cells = [
      count,
      answer.header,
      definitionOf(answer, rules, texts),
      columnValue(answer, row, 0),
      evidence && columnValue(evidence, row, 0),
    ];
    const at = HEADER_ROW + rows.push(cells) - 1;
    const target = area(at, ANSWER, at, ANSWER);
    const format = columnFormat(answer);
    if (format !== null) numberFormats.push({ area: target, format });
    const validation = columnValidation(answer, target, lists, words, columns);
    if (validation) validations.push(validation);
    styles.push(
      { area: area(at, NUMBER, at, DEFINITION), role: "body" },
      { area: area(at, ANSWER, at, evidence ? EVIDENCE : ANSWER), role: "input" },
      ...(evidence ? [] : [{ area: area(at, EVIDENCE, at, EVIDENCE), role: "formula" as const }]),
    );
  }
  const last = HEADER_ROW + rows.length - 1;
  return {
    ...blankSheet(formName(number)),
    tabColor: TAB_COLORS.table,
    cells: [...head.cells, cellBlock(HEADER_ROW, 0, rows)],
    styles: [...head.styles, ...styles],
    numberFormats,
    validations,
    columnWidths: widths(5, 28, 56, 42, 38),
    hiddenColumns: row.key === undefined ? [] : [KEY, KEY + 1],
    freeze: { rows: HEADER_ROW + 1, columns: QUESTION + 1 },
    page: {
      orientation: "landscape",
      area: area(0, NUMBER, last, EVIDENCE),
      fit: "width",
    },
  };
}
