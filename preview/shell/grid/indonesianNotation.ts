import { parseDate } from "../../../src/workbook/cells/date";

const DECIMAL_COMMA = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$/;
const DATE = /^\d{1,2}(?:[/-]\d{1,2}[/-]|\s+\p{L}+\s+)\d{4}$/u;

/**
 * What a person in Indonesia types, in the notation the grid reads: `12,5` and `1.234,5` as numbers, `12/3/2024` and
 * `12 Maret 2024` as the twelfth of March. Anything else stays.
 */
export function readIndonesian(text: string): string | number {
  const typed = text.trim();
  if (DECIMAL_COMMA.test(typed)) return Number(typed.replaceAll(".", "").replace(",", "."));
  return DATE.test(typed) ? (parseDate(typed, false) ?? text) : text;
}
