import { distance } from "fastest-levenshtein";
import { normalizeText } from "../workbook/index";

/** Shorter words would be found inside of too many others. */
const INSIDE_FROM = 4;
const TYPING_ERROR_FROM = 5;
const SECOND_ERROR_FROM = 9;

/** A text made ready for many questions. */
export interface Searchable {
  text: string;
  words: readonly string[];
}

export function searchable(text: string): Searchable {
  const normal = normalizeText(text);
  return { text: normal, words: [...new Set(normal.split(" "))] };
}

/** The words of a question, normalised. */
export function queryWords(query: string): string[] {
  return normalizeText(query)
    .split(" ")
    .filter((word) => word !== "");
}

/** Whether a normalised word stands in a text: as the beginning of a word, inside a longer one, or with a typing error. */
export function holdsWord({ text, words }: Searchable, word: string): boolean {
  if (` ${text}`.includes(` ${word}`)) return true;
  if (/^\d/.test(word)) return false;
  if (word.length >= INSIDE_FROM && text.includes(word)) return true;
  if (word.length < TYPING_ERROR_FROM) return false;
  const errors = word.length >= SECOND_ERROR_FROM ? 2 : 1;
  return words.some((other) => Math.abs(other.length - word.length) <= errors && distance(other, word) <= errors);
}
