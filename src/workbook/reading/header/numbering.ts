import { indicatorOf } from "../../../rules/index";
import type { Indicator } from "../../../rules/types";
import type { ColumnDraft } from "./drafts";
import { FIRST_OFFICIAL } from "./officialNumbers";
import { normalizeText } from "../../cells/text";

/** `official`: 16-35; `form`: 1-20 as in the national form. */
export type Numbering = "official" | "form";

/** Numbers from 16 on are hardly anything else; those from 1 on count questions and marks as well, unless they are all. */
const ENOUGH_NUMBERS = 3;
const FORM_NUMBERS = 20;
const MOST_MISSING = 2;

function votes(drafts: readonly ColumnDraft[], indicators: readonly Indicator[]): { official: number; form: number } {
  const count = { official: 0, form: 0 };
  for (const draft of drafts) {
    const name = draft.indicators[0];
    if (!name || name.contextual || draft.number === null || draft.place === "behind") continue;
    const indicator = indicatorOf({ indicators }, name.indicator);
    if (indicator?.key === String(draft.number)) count.official += 1;
    if (indicator?.formNumber === draft.number) count.form += 1;
  }
  return count;
}

/** Whether a column is known as a profile column, so that its number is only its place in the table. */
export function isProfile(draft: ColumnDraft): boolean {
  return (draft.fields[0]?.certainty ?? 0) >= 0.6;
}

/** Decides over the whole table which numbering its headers use; `null` when they use none. */
export function findNumbering(drafts: readonly ColumnDraft[], indicators: readonly Indicator[]): Numbering | null {
  const named = votes(drafts, indicators);
  if (named.official + named.form > 0) return named.official >= named.form ? "official" : "form";
  const numbers = new Set(
    drafts.filter((draft) => draft.number !== null && draft.place === "alone").map((draft) => draft.number!),
  );
  const list = [...numbers];
  if (list.every((number) => number >= FIRST_OFFICIAL)) return numbers.size < ENOUGH_NUMBERS ? null : "official";
  const isForm = list.every((number) => number <= FORM_NUMBERS) && numbers.size >= FORM_NUMBERS - MOST_MISSING;
  return isForm ? "form" : null;
}

/** @returns the indicator with a number of that numbering */
export function indicatorOfNumber(
  number: number | null,
  numbering: Numbering | null,
  indicators: readonly Indicator[],
): string | null {
  if (number === null || numbering === null) return null;
  const found = indicators.find((one) =>
    numbering === "official" ? one.key === String(number) : one.formNumber === number,
  );
  return found?.id ?? null;
}

/**
 * Excel makes repeated headers of a table unique with a number: Bukti, Bukti2, Bukti3. Such numbers mean nothing.
 * @returns the drafts with those numbers taken away
 */
export function dropRepeatNumbers(drafts: readonly ColumnDraft[]): ColumnDraft[] {
  const words = (draft: ColumnDraft): string =>
    normalizeText(draft.header).replace(/\d+/g, " ").replace(/\s+/g, " ").trim();
  const plain = new Set(drafts.filter((draft) => draft.bare && draft.number === null).map(words));
  const next = new Map<string, number>();
  return drafts.map((draft) => {
    if (plain.size === 0 || !draft.bare || draft.number === null) return draft;
    const key = words(draft);
    if (!plain.has(key)) return draft;
    const expected = next.get(key) ?? 2;
    if (draft.number < expected) return draft;
    next.set(key, draft.number + 1);
    return { ...draft, number: null, place: null };
  });
}
