import type { Indicator } from "../../../rules/types";
import { isBelowRegulations, levelFromDocument } from "../../../scoring/documentKind";
import type { EvidencePiece } from "../../../workbook/types";
import { withoutAddresses } from "./pieceWords";

/** Indicators whose levels are kinds of regulations and decrees. */
const LEGAL = new Set(["regulasi", "pelaksana"]);

export function isByKind({ id }: Indicator): boolean {
  return LEGAL.has(id);
}

/** What a piece says of its kind; file names speak too: `Perda_5_2024.pdf`. */
function namesIn(piece: EvidencePiece): string {
  return withoutAddresses(piece).replace(/_/g, " ");
}

/** Letters and papers that are neither regulation nor decree, and what would make them one. */
const OTHER_LETTER =
  /\b(?:surat (?:tugas|perintah|edaran|pernyataan|keterangan)|spt|instruksi|maklumat|nota|berita acara|perjanjian|pks|mou|sop|se(?= (?:gubernur|bupati|wali ?kota|sekda|kepala|nomor|no)))\b/;
const DECREE_OR_REGULATION = /\b(?:sk|keputusan|peraturan|qanun|(?:kep|per)(?:da|kada|bup|gub|wal|wako)[a-z]*)\b/;

/** Whether a text names a paper that no level of a regulation accepts; what stands behind *tentang* is its subject. */
function isOtherLetter({ id }: Indicator, words: string): boolean {
  if (id !== "regulasi") return false;
  const text = words.toLowerCase().split(/\b(?:tentang|ttg|perihal|mengenai)\b/, 1)[0]!;
  return OTHER_LETTER.test(text) && !DECREE_OR_REGULATION.test(text);
}

/**
 * The highest level that the pieces reach by their kinds. 0 when all that is named lies below every level of a
 * regulation; `null` when nothing is named, or a link or a letter of unknown kind may be something better.
 */
export function levelByKind(indicator: Indicator, pieces: readonly EvidencePiece[]): number | null {
  const named = pieces.filter(({ placeholder }) => !placeholder);
  const levels = named.map((piece) => levelFromDocument(indicator, namesIn(piece)) ?? 0);
  const highest = Math.max(0, ...levels);
  if (highest > 0) return highest;
  const below = named.filter((piece) => {
    const words = namesIn(piece);
    return isBelowRegulations(indicator, words) || isOtherLetter(indicator, words);
  });
  const open = named.some((piece) => !below.includes(piece) && (piece.links.length > 0 || piece.letter?.kind));
  return below.length > 0 && !open ? 0 : null;
}
