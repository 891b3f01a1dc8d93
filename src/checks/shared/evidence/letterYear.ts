import type { EvidenceRule } from "../../../rules/types";
import type { EvidencePiece } from "../../../workbook/types";
import { withoutAddresses } from "./pieceWords";

const YEARS = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** The year that a letter is of; `null` when it names none. */
export function letterYear(letter: EvidencePiece["letter"]): number | null {
  if (!letter) return null;
  if (letter.year !== null) return letter.year;
  // The year stands at the end of a number: 188/2023/KEP/2024.
  const inNumber = letter.number?.match(YEARS)?.at(-1);
  return inNumber === undefined ? null : Number(inNumber);
}

/** In words that name anything, such as an innovation or the constitution of 1945, only what may be a year of a budget. */
const BUDGET_YEARS = /(?<![\d.,])20[0-3]\d(?!\d|[.,]\d)/g;

/** `2023-2025`, `2023/2024`, `2023 s.d. 2025`: years that a text speaks of together. */
const SPAN = /(?<![\d/.-])(20\d{2})\s*(?:[-–/]|s[./]?d\.?|sampai|hingga)\s*(20\d{2})(?![\d/.-]*\d)/gi;

function yearsOfSpans(text: string): number[] {
  return [...text.matchAll(SPAN)].flatMap((match) => {
    const from = Number(match[1]);
    return Array.from({ length: Math.max(0, Number(match[2]) - from + 1) }, (_, at) => from + at);
  });
}

/**
 * The years that a piece is of: that of its letter, or those of the span that an undated letter is for.
 * @param every all years that its words name, as in a list of budgets
 * @returns none where no letter names one
 */
export function yearsOf(piece: EvidencePiece, every: boolean): readonly number[] {
  const { letter } = piece;
  const year = letterYear(letter);
  // A dated letter is of its year, whatever span it speaks of.
  if (!every && (year === null || letter?.date !== null)) return year === null ? [] : [year];
  const words = withoutAddresses(piece);
  const spans = yearsOfSpans(words);
  const named = every
    ? [...(words.replace(letter?.number ?? "", " ").match(BUDGET_YEARS) ?? []).map(Number), ...spans]
    : [];
  if (named.length > 0) return named;
  if (year === null) return [];
  return letter?.date === null && spans.includes(year) ? spans : [year];
}

/** From which years evidence may be in an assessment year, both included; `first` is `null` where nothing is said of old evidence. */
export function evidenceYears(
  { yearsBack, yearsUntil = 0 }: Pick<EvidenceRule, "yearsBack" | "yearsUntil">,
  year: number,
): { first: number | null; last: number } {
  return { first: yearsBack === undefined ? null : year - yearsBack, last: year - yearsUntil };
}
