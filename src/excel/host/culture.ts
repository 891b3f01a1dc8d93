import type { Locale } from "../../i18n/locale";

/** @returns the language of our texts: Indonesian unless Office itself speaks English */
export function officeLocale(): Locale {
  return /^en\b/i.test(Office.context.displayLanguage) ? "en" : "id";
}
