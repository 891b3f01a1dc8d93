import type { Indicator } from "../../../rules/types";
import { isBelowRegulations, levelFromDocument } from "../../../scoring/documentKind";
import type { EvidencePiece } from "../../../workbook/types";

/** Indicators whose levels are kinds of regulations and decrees. */
const LEGAL = new Set(["regulasi", "pelaksana"]);

export function isByKind({ id }: Indicator): boolean {
  return LEGAL.has(id);
}

/** What a piece says of its kind; file names speak too (`Perda_5_2024.pdf`), addresses do not. */
function wordsOf({ text, links }: EvidencePiece): string {
  return links.reduce((rest, { url }) => rest.replace(url, " "), text).replace(/_/g, " ");
}

/**
 * The highest level that the pieces reach by their kinds. 0 when all that is named lies below every level of a
 * regulation; `null` when nothing is named, or a link or a letter of unknown kind may be something better.
 */
export function levelByKind(indicator: Indicator, pieces: readonly EvidencePiece[]): number | null {
  const named = pieces.filter(({ placeholder }) => !placeholder);
  const levels = named.map((piece) => levelFromDocument(indicator, wordsOf(piece)) ?? 0);
  const highest = Math.max(0, ...levels);
  if (highest > 0) return highest;
  const below = named.filter((piece) => isBelowRegulations(indicator, wordsOf(piece)));
  const open = named.some((piece) => !below.includes(piece) && (piece.links.length > 0 || piece.letter?.kind));
  return below.length > 0 && !open ? 0 : null;
}
