import { valueOf } from "../rules/index";
import type { Indicator } from "../rules/types";

/** Words that offices write for what the letter calls otherwise. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bperda\b/g, "peraturan daerah"],
  [/\b(?:perkada|pergub|perbup|perwali|perwako|perwalkot)\b/g, "peraturan kepala daerah"],
  [/\b(?:peraturan|sk|keputusan)\s+(?:gubernur|bupati|wali\s?kota)\b/g, "$& kepala daerah"],
  [/\b(?:gubernur|bupati|wali\s?kota)\b/g, ""],
  [/\b(?:surat keputusan|keputusan)\b/g, "sk"],
  [/\b(?:dinas|badan|perangkat daerah|opd|skpd)\b/g, "pd"],
];

const FILLERS = new Set(["atau", "dan", "dari", "dengan", "yang", "a", "n", "di", "ke"]);

function words(text: string): Set<string> {
  const spelled = SYNONYMS.reduce((part, [pattern, word]) => part.replace(pattern, word), text.toLowerCase());
  return new Set(spelled.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "" && !FILLERS.has(word)));
}

/** Share of common words, where one side holds the other; 0 otherwise. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  if (common === 0 || (common < a.size && common < b.size)) return 0;
  return common / (a.size + b.size - common);
}

/**
 * The level whose text the kind of document fits best.
 * @param kind e.g. `Perda`, `SK Bupati`, `WTP`, `buku elektronik`
 * @returns `null` when it fits none, or several equally well
 */
export function levelFromDocument(indicator: Indicator, kind: string): 1 | 2 | 3 | null {
  const texts = valueOf(indicator.levels);
  if (!texts) return null;
  const wanted = words(kind);
  const scores = texts.map((text) =>
    Math.max(...[text, ...text.split(/,\s*atau\s|\satau\s|[/;]/)].map((part) => likeness(wanted, words(part)))),
  );
  const best = Math.max(...scores);
  if (best === 0 || scores.filter((score) => score === best).length > 1) return null;
  return ([1, 2, 3] as const)[scores.indexOf(best)] ?? null;
}
