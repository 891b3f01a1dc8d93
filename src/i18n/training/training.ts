import type { FindingCode } from "../../checks/types";
import { FAULT_CODES } from "../../training/exercise/faults/recipes";
import { trainingTexts } from "../../training/training.texts";
import type { TrainingWords } from "../../training/words";
import { normalizeText } from "../../workbook/index";
import { fill } from "../fill";
import { findingFix, findingMessage, findingTitle } from "../finding";
import { formatDate, formatNumber } from "../format";
import { LOCALES, type Locale } from "../locale";
import { translateTemplate } from "../templateTexts";

/** The words of handbook, exercises and results in a language. */
export function trainingWords(locale: Locale): TrainingWords {
  const joint = locale === "id" ? "dan" : "and";
  return {
    say: (text, params = {}) => fill(trainingTexts[text][locale], params),
    number: (value, decimals) => formatNumber(locale, value, decimals),
    date: (iso) => formatDate(locale, iso),
    title: (code) => findingTitle(locale, code),
    message: (finding, rules) => findingMessage(locale, finding, rules),
    fix: (finding, rules) => findingFix(locale, finding, rules),
    and: (items) => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`),
    assumption: (text) => text[locale],
    template: (key, params) => translateTemplate(locale, key, params),
  };
}

const CODES_BY_TITLE: ReadonlyMap<string, FindingCode> = new Map(
  LOCALES.flatMap((locale) => FAULT_CODES.map((code) => [normalizeText(findingTitle(locale, code)), code] as const)),
);

/** The kind of fault that an answer names, whatever the language in which the exercise was made. */
export function faultNamed(text: string): FindingCode | null {
  const title = normalizeText(text);
  return CODES_BY_TITLE.get(title) ?? FAULT_CODES.find((code) => normalizeText(code) === title) ?? null;
}
