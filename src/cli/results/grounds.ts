import type { Locale } from "../../i18n/cliTexts";
import { translateRules } from "../../i18n/rulesTexts";
import type { Confidence, Sourced } from "../../rules/types";

/** What a value rests on: confidence, codes of its sources, and whether it is assumed. */
export interface Grounds {
  confidence: Confidence;
  sources: readonly string[];
  assumed: boolean;
}

/** @returns the grounds of one value */
export function groundsOf({ confidence, source, value, assumed }: Sourced<unknown>): Grounds {
  return { confidence, sources: source, assumed: value === null && assumed !== undefined };
}

/** `dua sumber: S1, S3`, `disimpulkan (anggapan)` */
export function groundsText({ confidence, sources, assumed }: Grounds, locale: Locale): string {
  const word = translateRules(locale, `confidence.${confidence}`);
  const value = sources.length === 0 ? word : `${word}: ${sources.join(", ")}`;
  return assumed ? translateRules(locale, "rules.assumed", { value }) : value;
}
