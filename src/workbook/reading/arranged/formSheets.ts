import type { RuleSet } from "../../../rules/types";
import { isOwnSheet } from "../../ownSheets";
import type { WorkbookData } from "../../types";
import { SheetGrid } from "../grid";
import { headerReader } from "../header/headers";
import { nameOf } from "./forms";
import { formsOn, type Form } from "./formsOn";

/** What is in a form and is not read as part of an innovation. */
export interface UnreadAnswers {
  sheet: string;
  /** Excel's row number. */
  row: number;
  /** The question; of a form without a name that of the first answer. */
  text: string;
  /** How many answers. */
  cells: number;
  why: "unknown-question" | "no-name";
}

function hasAnswer({ grid, answer, evidence }: Form, row: number): boolean {
  return grid.text(row, answer) !== "" || (evidence !== null && grid.text(row, evidence) !== "");
}

function unreadIn(form: Form): UnreadAnswers[] {
  const { grid, labels, unknown } = form;
  const sheet = grid.sheet.name;
  if (nameOf(form) === "") {
    // Whose it is may stand in every form that was handed out.
    const filled = labels.filter(({ row, field }) => field !== "opd" && hasAnswer(form, row));
    const [first] = filled;
    return first ? [{ sheet, row: first.row + 1, text: first.text, cells: filled.length, why: "no-name" }] : [];
  }
  return unknown
    .filter(({ row }) => hasAnswer(form, row))
    .map(({ row, text }): UnreadAnswers => ({ sheet, row: row + 1, text, cells: 1, why: "unknown-question" }));
}

function formsIn({ sheets }: WorkbookData, rules: RuleSet): Form[] {
  const reader = headerReader(rules);
  return sheets.filter((sheet) => !isOwnSheet(sheet)).flatMap((sheet) => formsOn(new SheetGrid(sheet), reader));
}

/** Whether a workbook has forms, filled in or not. */
export function hasForms(data: WorkbookData, rules: RuleSet): boolean {
  return formsIn(data, rules).length > 0;
}

/** The answers in the forms of a workbook that its innovations do not have. */
export function unreadAnswers(data: WorkbookData, rules: RuleSet): UnreadAnswers[] {
  return formsIn(data, rules).flatMap(unreadIn);
}
