import { distance } from "fastest-levenshtein";
import { valueOf } from "../../rules/index";
import type { Indicator } from "../../rules/types";
import { normalizeText } from "../../workbook/index";

/** Words that say what kind of thing is looked for, not which one. */
const FILLERS = new Set(["no", "nomor", "number", "indikator", "indicator"]);
const NUMBER = /^\d{1,2}[a-z]?$/;
/** Shorter words would be found inside of too many others. */
const INSIDE_FROM = 4;
const TYPING_ERROR_FROM = 5;
const SECOND_ERROR_FROM = 9;

interface Searchable {
  indicator: Indicator;
  text: string;
  words: readonly string[];
}

function textsOf(indicator: Indicator): string[] {
  const { key, id, variable, name, aliases, input, note } = indicator;
  const evidence = valueOf(indicator.evidence);
  const bases = valueOf(indicator.bases) ?? [];
  return [
    key,
    id,
    variable,
    name,
    ...aliases,
    ...(valueOf(indicator.levels) ?? []),
    ...bases.flatMap((basis) => [basis.name, basis.evidence]),
    ...(evidence?.documents ?? []),
    ...(evidence?.fileTypes ?? []),
    evidence?.years ?? "",
    input ?? "",
    note ?? "",
  ];
}

function matches({ text, words }: Searchable, word: string): boolean {
  if (` ${text}`.includes(` ${word}`)) return true;
  if (/^\d/.test(word)) return false;
  if (word.length >= INSIDE_FROM && text.includes(word)) return true;
  if (word.length < TYPING_ERROR_FROM) return false;
  const errors = word.length >= SECOND_ERROR_FROM ? 2 : 1;
  return words.some((other) => Math.abs(other.length - word.length) <= errors && distance(other, word) <= errors);
}

/** @returns a search over number, name, other names, texts of the levels and evidence; every word must be found */
export function indicatorSearch(indicators: readonly Indicator[]): (query: string) => readonly Indicator[] {
  const all = indicators.map((indicator): Searchable => {
    const text = normalizeText(textsOf(indicator).join(" "));
    return { indicator, text, words: [...new Set(text.split(" "))] };
  });
  return (query) => {
    const words = normalizeText(query)
      .split(" ")
      .filter((word) => word !== "" && !FILLERS.has(word));
    if (words.length === 0) return indicators;
    const [only = ""] = words;
    if (words.length === 1 && NUMBER.test(only)) {
      // "5" means 5a and 5b, not every level that speaks of five.
      const numbered = indicators.filter(({ key }) => key === only || key.replace(/[a-z]$/, "") === only);
      if (numbered.length > 0) return numbered;
    }
    return all.filter((entry) => words.every((word) => matches(entry, word))).map(({ indicator }) => indicator);
  };
}
