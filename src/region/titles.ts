import { cleanText } from "../workbook/cells/text";
import type { SheetData } from "../workbook/types";

/** A line of a title that names a decree, with a number and a day of its own. */
const DECREE = /\b(?:nomor|no\.|tanggal)\b/i;

/**
 * The texts above a table, without those of a decree: its year is not that of the table.
 * @param top zero-based row in which the table begins
 */
export function titlesAbove({ values, top: first }: SheetData, top: number): string[] {
  const texts = values
    .slice(0, Math.max(0, top - first))
    .flat()
    .map(cleanText);
  return texts.filter((text) => text !== "" && !DECREE.test(text));
}
