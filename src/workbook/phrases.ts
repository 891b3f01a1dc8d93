import { distance } from "fastest-levenshtein";
import { normalizeText } from "./text";

/** Words that a header may hold or leave out without a change of meaning. */
const FILLER = new Set(
  (
    "dan yang yg di ke dari dalam pada untuk terhadap atas bagi oleh dengan serta atau the of an for and or in to " +
    "wajib diisi diisikan isian opsional optional required min minimal minimum maks maksimal kata huruf karakter contoh " +
    "pilih pilihan silakan mohon dd mm yyyy yy hh rp rupiah jika bila tersebut"
  ).split(" "),
);

/** Header words that mean the same. */
const SYNONYMS: Record<string, string> = {
  tgl: "tanggal",
  thn: "tahun",
  th: "tahun",
  jml: "jumlah",
  ket: "keterangan",
  ujicoba: "uji coba",
  rancangbangun: "rancang bangun",
  astacita: "asta cita",
  ukm: "usaha kecil menengah",
  inov: "inovasi",
  innovation: "inovasi",
  innovations: "inovasi",
};

/**
 * The words of a header that carry its meaning: normalised, without fillers, without *inovasi (daerah)* unless
 * nothing else is left.
 */
export function headerTokens(text: string): string[] {
  const words = normalizeText(text)
    .split(" ")
    .map((word) => SYNONYMS[word] ?? word)
    .join(" ")
    .split(" ")
    .filter((word) => word !== "");
  const core = words.filter((word, index) => {
    if (word === "inovasi" || FILLER.has(word)) return false;
    return !(word === "daerah" && words[index - 1] === "inovasi");
  });
  return core.length === 0 && words.includes("inovasi") ? ["inovasi"] : core;
}

/** How alike two words are: 1 equal, 0.9 a slip of the pen, 0 different. */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest < 5 || Math.abs(a.length - b.length) > 2) return 0;
  return distance(a, b) <= (longest >= 9 ? 2 : 1) ? 0.9 : 0;
}

export interface PhraseFit {
  /** Words of the phrase found in the header. */
  matched: number;
  /** Lowest likeness of the words found. */
  likeness: number;
  /** Words of the header that the phrase does not explain. */
  left: number;
  /** Words of the phrase that the header lacks. */
  missing: number;
}

/** Compares the words of a header with those of a phrase, in any order. */
export function fitPhrase(header: readonly string[], phrase: readonly string[]): PhraseFit {
  const free = new Set(header.map((_, index) => index));
  let matched = 0;
  let likeness = 1;
  for (const word of phrase) {
    let best = 0;
    let bestIndex = -1;
    for (const index of free) {
      const value = wordLikeness(word, header[index]!);
      if (value > best) {
        best = value;
        bestIndex = index;
      }
    }
    if (bestIndex < 0) continue;
    free.delete(bestIndex);
    matched += 1;
    likeness = Math.min(likeness, best);
  }
  return { matched, likeness, left: free.size, missing: phrase.length - matched };
}
