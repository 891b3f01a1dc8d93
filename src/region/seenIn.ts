import { cleanText } from "../workbook/cells/text";
import type { SheetData } from "../workbook/types";

/** Words that are told. */
const MOST_WORDS = 8;

/** What stands in the first row with more than one cell: what was seen where a header was wanted; a dash for nothing. */
export function seenIn(sheets: readonly SheetData[]): string {
  const first = sheets
    .flatMap(({ values }) => values)
    .find((cells) => cells.filter((cell) => cell !== null).length > 1);
  const words = (first ?? []).map(cleanText).filter((text) => text !== "");
  return words.slice(0, MOST_WORDS).join(", ") || "–";
}
