import type { EvidenceRule } from "../../../rules/types";
import type { EvidencePiece } from "../../../workbook/types";

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** The year that a letter is of; `null` when it names none. */
export function letterYear(letter: EvidencePiece["letter"]): number | null {
  if (!letter) return null;
  // The year stands at the end of a number: 188/2023/KEP/2024.
  const inNumber = letter.number?.match(YEARS)?.at(-1);
  return letter.year ?? (inNumber === undefined ? null : Number(inNumber));
}

/** `2023-2025`, `2023/2024`, `2023 s.d. 2025`: years that a text speaks of together. */
const SPAN =
  /(?<![\d/.-])((?:19|20)\d{2})\s*(?:[-–—/]|s\s?[./]?\s?d\.?|sampai(?:\s+dengan)?|hingga)\s*((?:19|20)\d{2})(?![\d/.-]\d)(?!\d)/gi;
const LONGEST_SPAN = 10;

function spansIn(text: string): number[][] {
  return [...text.matchAll(SPAN)].flatMap((match) => {
    const [from, to] = [Number(match[1]), Number(match[2])];
    if (to <= from || to - from > LONGEST_SPAN) return [];
    return [Array.from({ length: to - from + 1 }, (_, at) => from + at)];
  });
}

/**
 * The year of a piece's letter, or the years of the span that an undated letter is for; `null` when it names none.
 */
export function yearsOfLetter({ text, letter }: EvidencePiece): readonly number[] | null {
  const year = letterYear(letter);
  if (year === null) return null;
  return (letter?.date === null ? spansIn(text).find((span) => span.includes(year)) : undefined) ?? [year];
}

/** All years that the words of a piece name, as in a list of budgets; those of a span together. */
export function yearsInWords(piece: EvidencePiece): readonly (readonly number[])[] {
  const { text, links, letter } = piece;
  const words = links.reduce((rest, { url }) => rest.replace(url, " "), text).replace(letter?.number ?? "", " ");
  const single = words.replace(SPAN, " ").match(YEARS) ?? [];
  const named = [...spansIn(words), ...single.map((year) => [Number(year)])];
  if (named.length > 0) return named;
  const year = letterYear(letter);
  return year === null ? [] : [[year]];
}

/** From which years evidence may be in an assessment year, both included; `first` is `null` where nothing is said of old evidence. */
export function evidenceYears(
  { yearsBack, yearsUntil = 0 }: Pick<EvidenceRule, "yearsBack" | "yearsUntil">,
  year: number,
): { first: number | null; last: number } {
  return { first: yearsBack === undefined ? null : year - yearsBack, last: year - yearsUntil };
}
