import { byWord } from "../../../rules/byWord";
import { oncePer } from "../../../rules/once";
import { valueOf } from "../../../rules/index";
import type { Affair, RuleSet } from "../../../rules/types";
import { nearestText } from "../../cells/nearestText";
import { normalizeText } from "../../cells/text";

export interface AffairMatch {
  /** The affair meant; `null` when the text is none. */
  affair: Affair | null;
  /** The nearest affair when `affair` is `null` and one is near enough. */
  suggestion: Affair | null;
}

/** Words that differ between papers without a difference in meaning. */
const SPELLINGS = byWord<string>({
  pemukiman: "permukiman",
  ketentraman: "ketenteraman",
  perlindungan: "pelindungan",
  olah: "olahraga",
  raga: "",
  ukm: "usaha kecil menengah",
  umkm: "usaha kecil menengah",
  kb: "keluarga berencana",
  capil: "pencatatan sipil",
  trantibum: "ketenteraman ketertiban umum",
  trantib: "ketenteraman ketertiban umum",
  linmas: "pelindungan masyarakat",
  trantibumlinmas: "ketenteraman ketertiban umum pelindungan masyarakat",
  pu: "pekerjaan umum",
});
const FILLER = new Set(["urusan", "bidang", "pemerintahan", "dan", "serta", "wajib", "pilihan", "penunjang"]);
const GROUP_PREFIX =
  /^(?:urusan\s+)?(?:pemerintahan\s+)?(?:wajib|pilihan|penunjang|konkuren)(?:\s+(?:non[\s-]*)?(?:pelayanan\s+dasar|yandas))?\s*[:\-–/]\s*/i;
const NUMBERING = /^\s*\(?(?:\d{1,2}|[a-z])\s*[.):-]\s*|^\s*\d{1,2}\s+(?=\D)/i;

function affairKey(text: string): string {
  const words = normalizeText(text)
    .split(" ")
    .map((word) => SPELLINGS[word] ?? word)
    .join(" ")
    .split(" ");
  return words.filter((word) => word !== "" && !FILLER.has(word)).join(" ");
}

interface AffairIndex {
  byKey: Map<string, Affair>;
  byText: Map<string, Affair>;
  /** The words of each name. */
  words: { name: ReadonlySet<string>; affair: Affair }[];
  /** Words of the longest name. */
  longest: number;
}

const affairIndex = oncePer((rules: RuleSet): AffairIndex => {
  const index: AffairIndex = { byKey: new Map(), byText: new Map(), words: [], longest: 1 };
  const affairs = valueOf(rules.affairs) ?? [];
  for (const affair of affairs) index.byKey.set(affairKey(affair.name), affair);
  for (const affair of affairs) {
    for (const text of [affair.name, ...affair.aliases]) {
      index.longest = Math.max(index.longest, text.split(/[\s,]+/).length);
      const key = affairKey(text);
      if (key !== "" && !index.byKey.has(key)) index.byKey.set(key, affair);
      index.byText.set(key, affair);
    }
  }
  index.words = [...index.byKey].map(([key, affair]) => ({ name: new Set(key.split(" ")), affair }));
  return index;
});

/** The only affair whose name holds all words of a shortened one, at least two: *Perumahan dan Permukiman*. */
function shortened(key: string, index: AffairIndex): Affair | null {
  const words = key.split(" ");
  if (words.length < 2) return null;
  const holding = index.words.filter(({ name }) => words.every((word) => name.has(word)));
  const affairs = new Set(holding.map(({ affair }) => affair));
  return affairs.size === 1 ? [...affairs][0]! : null;
}

/** How many pieces between commas can be one name at most: as many as the longest has words. */
export function mostPieces(rules: RuleSet): number {
  return affairIndex(rules).longest;
}

function withoutNumber(text: string): string {
  return text.replace(NUMBERING, "").replace(GROUP_PREFIX, "").replace(NUMBERING, "");
}

function affairOfKey(key: string, index: AffairIndex): Affair | null {
  return key === "" ? null : (index.byKey.get(key) ?? shortened(key, index));
}

/** The government affair that a text names, as `findAffair` knows it: for who asks of many texts and wants no suggestion. */
export function affairNamed(text: string, rules: RuleSet): Affair | null {
  return affairOfKey(affairKey(withoutNumber(text)), affairIndex(rules));
}

/**
 * Finds the government affair that a cell names, whatever its numbering, spelling variant or abbreviation.
 * A misspelt name is not an affair: the nearest one comes back as a suggestion.
 */
export function findAffair(text: string, rules: RuleSet): AffairMatch {
  const index = affairIndex(rules);
  const bare = withoutNumber(text);
  const key = affairKey(bare);
  const affair = affairOfKey(key, index);
  if (affair || key === "") return { affair, suggestion: null };
  const nearest = nearestText(key, [...index.byText.keys()]);
  if (nearest !== null) return { affair: null, suggestion: index.byText.get(nearest) ?? null };
  const parts = bare.split(/[,;/\n]|\bdan\b/i).map((part) => index.byKey.get(affairKey(part)));
  return { affair: null, suggestion: parts.find((part) => part !== undefined) ?? null };
}
