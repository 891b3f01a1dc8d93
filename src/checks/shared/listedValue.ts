import { nearestText, normalizeText } from "../../workbook/index";

/** Words that mean one thing in the lists of the form. */
const SAME: readonly (readonly string[])[] = [
  ["opd", "perangkat daerah", "organisasi perangkat daerah", "skpd", "pd"],
  ["asn", "aparatur sipil negara", "pns"],
  ["kepala daerah", "bupati", "wali kota", "walikota", "gubernur"],
];

export interface ListedValue {
  listed: boolean;
  /** The value that was probably meant; `null` when listed or none is near. */
  suggestion: string | null;
}

function spellings(value: string): readonly string[] {
  const text = normalizeText(value);
  return SAME.find((group) => group.includes(text)) ?? [text];
}

function holds(outer: string, inner: string): boolean {
  return ` ${outer} `.includes(` ${inner} `);
}

function same(text: string, value: string): boolean {
  return text.replace(/ /g, "") === value.replace(/ /g, "") || holds(text, value) || holds(value, text);
}

/**
 * Looks a cell up in a list of the form. Case, hyphens and blanks do not matter; one wording may hold the other
 * (`Inovasi pelayanan publik`). A list of numbers cannot judge a text without numbers and takes it as listed.
 */
export function lookUp(cell: string, values: readonly string[]): ListedValue {
  const text = normalizeText(cell);
  const numbers = values.every((value) => /^\d+$/.test(value));
  const undecided = text === "" || (numbers && !/\d/.test(text));
  if (undecided || values.some((value) => spellings(value).some((spelling) => same(text, spelling)))) {
    return { listed: true, suggestion: null };
  }
  return { listed: false, suggestion: nearestText(cell, values) };
}
