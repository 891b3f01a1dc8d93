import { valueOf } from "../rules/index";
import { oncePer } from "../rules/once";
import type { Indicator } from "../rules/types";
import { VOCABULARIES, type Vocabulary } from "./documentWords";
import { legalKinds } from "./legalActs";
import { isDenied } from "./negation";

/** Indicators whose levels are legal acts. */
const LEGAL = new Set(["regulasi", "pelaksana", "ripj"]);
/** Each kind that a level accepts: the words that must come together. */
type Alternatives = readonly ReadonlySet<string>[];

const GRADE = /(?<![a-z])(aa|a|bb|b|cc|c|d)(?![a-z])/g;

/** The ranges of LAKIP grades in a text: `BB` lies in range B, `AA` in range A. */
function grades(text: string): Set<string> {
  const plain = text.toLowerCase().replace(/\bd(?=an\b)/g, "");
  const said = [...plain.matchAll(GRADE)].filter((match) => !isDenied(plain, match.index, match[0].length));
  return new Set(said.map(([grade]) => grade[0]!));
}

/** The kinds that a level text names. */
function wordsOf(text: string, vocabulary: Vocabulary): Set<string> {
  const plain = text.toLowerCase().replace(/\s+/g, " ");
  return new Set(Object.keys(vocabulary).filter((kind) => vocabulary[kind]!.test(plain)));
}

/** The kinds that people say they have: `manual, belum online` is manual. */
function claimedWords(text: string, vocabulary: Vocabulary): Set<string> {
  const plain = text.toLowerCase().replace(/[^\S\n]+/g, " ");
  return new Set(
    Object.keys(vocabulary).filter((kind) =>
      [...plain.matchAll(new RegExp(vocabulary[kind]!, "g"))].some(
        (match) => !isDenied(plain, match.index, match[0].length),
      ),
    ),
  );
}

/** The alternatives of a level text: parted by *atau*, a slash or a semicolon; words joined by *dan* belong together. */
function alternativesOf(id: string, text: string): Alternatives {
  if (id === "lakip") return [...grades(text)].map((grade) => new Set([grade]));
  if (LEGAL.has(id)) {
    return text.split(/,?\s+atau\s+(?!setara)/).flatMap((part) => [...legalKinds(part)].map((kind) => new Set([kind])));
  }
  const vocabulary = VOCABULARIES[id];
  if (!vocabulary) return [];
  const parts = text.split(/,?\s+atau\s+|\/|;/).map((part) => wordsOf(part, vocabulary));
  return parts.filter((part) => part.size > 0);
}

/** What people typed as kinds; a decree on behalf of the regional head is a decree of the department's head too. */
function kindsOf(id: string, text: string): Set<string> {
  if (id === "lakip") {
    const found = grades(text);
    return found.size === 1 ? found : new Set();
  }
  if (LEGAL.has(id)) {
    const parts = text.split(/[;|\n]|\s+(?:dan|serta)\s+(?=(?:sk|surat|keputusan|per)\b|per)/i);
    const kinds = new Set(parts.flatMap((part) => [...legalKinds(part)]));
    if (kinds.has("sk:pd:an")) kinds.add("sk:pd");
    return kinds;
  }
  const vocabulary = VOCABULARIES[id];
  return vocabulary ? claimedWords(text, vocabulary) : new Set();
}

/** Letters that the text of a level takes as equal: a decree is no less than the letter of assignment it asks for. */
function accepts(alternative: ReadonlySet<string>, kinds: ReadonlySet<string>, orEqual: boolean): boolean {
  return [...alternative].every((kind) => kinds.has(kind) || (orEqual && kind === "st:pd" && kinds.has("sk:pd")));
}

/** What the levels of an indicator accept, the highest first; `null` where nobody knows their texts. */
const acceptedBy = oncePer((indicator: Indicator) => {
  const texts = valueOf(indicator.levels);
  if (!texts) return null;
  return ([3, 2, 1] as const).map((level) => {
    const text = texts[level - 1]!;
    return { level, alternatives: alternativesOf(indicator.id, text), orEqual: text.includes("setara") };
  });
});

/**
 * The level that a kind of document, tool or work reaches: the highest level of the year whose text names it.
 * @param kind e.g. `Perda`, `SK Bupati`, `Perwali Nomor 12 Tahun 2024 tentang …`, `WTP`, `BB`, `buku elektronik`
 * @returns `null` when no level of the year names it
 */
export function levelFromDocument(indicator: Indicator, kind: string): 1 | 2 | 3 | null {
  const accepted = acceptedBy(indicator);
  if (!accepted) return null;
  const kinds = kindsOf(indicator.id, kind);
  if (kinds.size === 0) return null;
  const fitting = accepted.find(({ alternatives, orEqual }) =>
    alternatives.some((one) => accepts(one, kinds, orEqual)),
  );
  return fitting?.level ?? null;
}

/** Acts that no level of a regulation accepts unless its text names them. */
const BELOW_REGULATIONS = new Set(["sk:pd", "sk:pd:an", "st:kada", "st:pd", "st:pd:an", "rancangan"]);

/** Whether a text names acts, all of them below what the levels of a regulation ask for: an unsigned draft, a decree of a department. */
export function isBelowRegulations(indicator: Indicator, kind: string): boolean {
  if (indicator.id !== "regulasi" || levelFromDocument(indicator, kind) !== null) return false;
  const kinds = [...kindsOf(indicator.id, kind)];
  return kinds.length > 0 && kinds.every((one) => BELOW_REGULATIONS.has(one));
}
