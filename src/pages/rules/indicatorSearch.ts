import { holdsWord, queryWords, searchable, type Searchable } from "../../library/wordSearch";
import { valueOf } from "../../rules/index";
import type { Indicator } from "../../rules/types";

/** Words that say what kind of thing is looked for, not which one. */
const FILLERS = new Set(["no", "nomor", "number", "indikator", "indicator"]);
const NUMBER = /^\d{1,2}[a-z]?$/;
interface Indexed extends Searchable {
  indicator: Indicator;
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

/** @returns a search over number, name, other names, texts of the levels and evidence; every word must be found */
export function indicatorSearch(indicators: readonly Indicator[]): (query: string) => readonly Indicator[] {
  const all = indicators.map((indicator): Indexed => ({ indicator, ...searchable(textsOf(indicator).join(" ")) }));
  return (query) => {
    const words = queryWords(query).filter((word) => !FILLERS.has(word));
    if (words.length === 0) return indicators;
    const [only = ""] = words;
    if (words.length === 1 && NUMBER.test(only)) {
      // "5" means 5a and 5b, not every level that speaks of five.
      const numbered = indicators.filter(({ key }) => key === only || key.replace(/[a-z]$/, "") === only);
      if (numbered.length > 0) return numbered;
    }
    return all.filter((entry) => words.every((word) => holdsWord(entry, word))).map(({ indicator }) => indicator);
  };
}
