import { compact, foldText } from "./fileNames";

/** The indicator whose document has to name the innovation (RULES.md section 6, number 16). */
export const REGULATION = "regulasi";

const SHORTEST_NAME = 4;

/** `SIPANDU: Sistem Antrean (2024)` is known by all of it and by each part; offices use the short one for folders. */
export function nameParts(name: string): string[] {
  const parts = name.split(/[:()[\]"“”]|\s[-–—]\s/).map(compact);
  return [...new Set([compact(name), ...parts])].filter((part) => part.length >= SHORTEST_NAME);
}

/** Words that name no innovation by themselves. */
const GENERIC = new Set(
  (
    "inovasi aplikasi program sistem layanan pelayanan informasi digital online daring terpadu kabupaten kota provinsi " +
    "desa kecamatan puskesmas dinas badan daerah pemerintah masyarakat pembangunan kesehatan pendidikan berbasis"
  ).split(" "),
);

/** The words of a name by which it is told from others, folded. */
export function namingWords(name: string): string[] {
  return foldText(name)
    .split(" ")
    .filter((word) => word.length >= 3 && !GENERIC.has(word));
}

/** A text prepared for many searches. */
export interface SearchableText {
  /** Folded, with one space at both ends. */
  words: string;
  /** Without spaces: PDF files tear words apart and join them. */
  joined: string;
}

/** @param folded a text from `foldText` */
export function searchableText(folded: string): SearchableText {
  return { words: ` ${folded} `, joined: folded.replaceAll(" ", "") };
}

/**
 * Whether a text speaks of an innovation: by its full name, by a part of it that stands alone (before a colon, inside
 * brackets), or by all of its telling words. Tolerant, since a wrong warning about a regulation costs more than a
 * missed one. A name without any telling word is always taken as found.
 */
export function speaksOf(text: SearchableText, name: string): boolean {
  const folded = foldText(name);
  const telling = namingWords(name);
  if (telling.length === 0) return true;
  if (text.joined.includes(folded.replaceAll(" ", ""))) return true;
  // Short parts must be whole words: a long text holds every four letters somewhere.
  const known = nameParts(name).some(
    (part) => !GENERIC.has(part) && (part.length >= 8 ? text.joined.includes(part) : text.words.includes(` ${part} `)),
  );
  return known || (telling.length > 1 && telling.every((word) => text.words.includes(` ${word} `)));
}
