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

/** From which years evidence may be in an assessment year, both included; `first` is `null` where nothing is said of old evidence. */
export function evidenceYears(
  { yearsBack, yearsUntil = 0 }: Pick<EvidenceRule, "yearsBack" | "yearsUntil">,
  year: number,
): { first: number | null; last: number } {
  return { first: yearsBack === undefined ? null : year - yearsBack, last: year - yearsUntil };
}
