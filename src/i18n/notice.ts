import { fill } from "./fill";
import { formatNumber } from "./format";
import type { Locale } from "./locale";
import type { ParamsOf, Text } from "./text";
import type { TextParams } from "./translator";

export type Tone = "success" | "info" | "warning" | "error";

/** A sentence for the user that is not tied to a language yet: `sayNotice` says it. */
export interface Notice {
  text: Text;
  params: TextParams;
  tone: Tone;
}

/** @param params what fills the places of the text */
export function notice<T extends Text>(text: T, params: ParamsOf<T>, tone: Tone = "success"): Notice {
  return { text, params, tone };
}

/** Numbers that name something: years, rows, levels, what a cell holds. All others say how many. */
const NAMES = new Set(["year", "from", "to", "newest", "row", "column", "level", "number", "page", "value"]);

/** The sentence in a language; how many there are with the mark for thousands. */
export function sayNotice(locale: Locale, { text, params }: Notice): string {
  const said = Object.entries(params).map(([name, value]): [string, string | number] => [
    name,
    Number.isInteger(value) && !NAMES.has(name) ? formatNumber(locale, Number(value)) : value,
  ]);
  return fill(text[locale], Object.fromEntries(said));
}
