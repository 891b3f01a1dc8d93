import { printOf } from "../../workbook/print";
import type { FormItem, InnovationForm } from "./types";

/** That an innovation was typed into the national form, and what it held then. */
export interface EntryMark {
  /** Assessment year. */
  year: number;
  /** Print of what the innovation is known by (`subjectsOf`), and its name as written. */
  subject: string;
  name: string;
  /** ISO date. */
  date: string;
  /** Print of the keys of the form's fields, and a print of each of them in their order. */
  form: string;
  items: string;
}

/** Characters of the print of a field: two texts of one cell do not meet by chance. */
const WIDTH = 6;
const LONGEST_NAME = 1000;
const LONGEST_PRINT = 20;
/** More fields than any form has. */
const MOST_ITEMS = 200;

function short(text: string): string {
  return printOf(text).padStart(WIDTH, "0").slice(-WIDTH);
}

function printOfItem({ texts }: FormItem): string {
  return short(JSON.stringify(texts.map(({ part, text }) => [part, text])));
}

function printOfKeys(items: readonly FormItem[]): string {
  return printOf(items.map(({ key }) => key).join(" "));
}

/** What a mark is called among those kept: an innovation has one a year. */
export function entryId({ year, subject }: Pick<EntryMark, "year" | "subject">): string {
  return printOf(JSON.stringify([year, subject]));
}

/** @param date ISO date of today, given by the caller */
export function entryMark({ subject, result, items }: InnovationForm, year: number, date: string): EntryMark {
  return {
    year,
    subject: printOf(subject),
    name: result.name.slice(0, LONGEST_NAME),
    date,
    form: printOfKeys(items),
    items: items.map(printOfItem).join(""),
  };
}

/**
 * The fields that hold something else than when the innovation was typed into the form.
 * @returns `null` when the form has other fields now, so that nobody can say
 */
export function changedSinceEntry(mark: EntryMark, { items }: Pick<InnovationForm, "items">): FormItem[] | null {
  if (mark.form !== printOfKeys(items)) return null;
  return items.filter((item, at) => mark.items.slice(at * WIDTH, (at + 1) * WIDTH) !== printOfItem(item));
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}

/** Whether something that was kept is a mark. */
export function isEntryMark(value: unknown): value is EntryMark {
  if (typeof value !== "object" || value === null) return false;
  const { year, subject, name, date, form, items } = value as Partial<Record<keyof EntryMark, unknown>>;
  return (
    typeof year === "number" &&
    Number.isInteger(year) &&
    isText(subject, LONGEST_PRINT) &&
    isText(name, LONGEST_NAME) &&
    isText(date, 10) &&
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    isText(form, LONGEST_PRINT) &&
    isText(items, MOST_ITEMS * WIDTH)
  );
}

/** The innovations to type into the form of a year, each with its mark, and the marks of innovations that are not among them. */
export interface EntryProgress {
  marked: ReadonlyMap<InnovationForm, EntryMark>;
  others: EntryMark[];
}

export function entryProgress(
  forms: readonly InnovationForm[],
  marks: readonly EntryMark[],
  year: number,
): EntryProgress {
  const left = new Map(marks.filter((mark) => mark.year === year).map((mark) => [mark.subject, mark]));
  const marked = new Map<InnovationForm, EntryMark>();
  for (const form of forms) {
    const mark = left.get(printOf(form.subject));
    if (!mark) continue;
    marked.set(form, mark);
    left.delete(mark.subject);
  }
  return { marked, others: [...left.values()] };
}
