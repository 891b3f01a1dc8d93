import { fill } from "./fill";
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

/** The sentence in a language. */
export function sayNotice(locale: Locale, { text, params }: Notice): string {
  return fill(text[locale], params);
}
