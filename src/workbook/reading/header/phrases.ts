import { byWord } from "../../../rules/byWord";
import { distance } from "fastest-levenshtein";
import { normalizeText } from "../../cells/text";

/** Words that a header may hold or leave out without a change of meaning. */
const FILLER = new Set(
  (
    "dan yang yg di ke dari dalam pada untuk terhadap atas bagi oleh dengan serta atau the of an for and or in to " +
    "wajib diisi diisikan isian opsional optional required min minimal minimum maks maksimal kata huruf karakter contoh " +
    "regional pilih pilihan silakan mohon dd mm yyyy yy hh rp rupiah jika bila tersebut"
  ).split(" "),
);

/** Header words that mean the same. */
const SYNONYMS = byWord<string>({
  tgl: "tanggal",
  thn: "tahun",
  th: "tahun",
  jml: "jumlah",
  ket: "keterangan",
  thp: "tahapan",
  ujicoba: "uji coba",
  rancangbangun: "rancang bangun",
  astacita: "asta cita",
  astacipta: "asta cipta",
  ukm: "usaha kecil menengah",
  inov: "inovasi",
  inovas: "inovasi",
  inovsi: "inovasi",
  innovasi: "inovasi",
  innovation: "inovasi",
  innovations: "inovasi",
});

/**
 * The words of a header that carry its meaning: normalised, without fillers, without *inovasi (daerah)* unless
 * nothing else is left.
 */
export function headerTokens(text: string): string[] {
  return nameTokens(normalizeText(text));
}

/** The same of a text that is written as `normalizeText` gives it, as the names are that headers are compared with. */
export function nameTokens(name: string): string[] {
  const core: string[] = [];
  let before = "";
  let ofInnovation = false;
  const take = (word: string): void => {
    if (word === "inovasi") ofInnovation = true;
    else if (word !== "" && !FILLER.has(word) && !(word === "daerah" && before === "inovasi")) core.push(word);
    before = word;
  };
  for (const word of name.split(" ")) {
    const meant = SYNONYMS[word] ?? word;
    if (meant.includes(" ")) meant.split(" ").forEach(take);
    else take(meant);
  }
  return core.length === 0 && ofInnovation ? ["inovasi"] : core;
}

const ALIKE = 0.9;
/** Fewer letters may begin anything. */
const SHORTENED = 4;

const letters = (word: string): string => [...word].sort().join();

/**
 * How alike two words are: 1 equal, 0.9 a slip of the pen, 0 different. Letters that are missing or too many, one other
 * letter or two that have changed places are slips; with more it is another word: *Kesehatan*, *Kecamatan* and
 * *Kesempatan* are no *Kecepatan*.
 */
function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  const apart = Math.abs(a.length - b.length);
  if (longest < 5 || apart > 2 || a[0] !== b[0]) return 0;
  const slips = distance(a, b);
  return slips < 2 || (slips === 2 && longest >= 9 && (apart === 2 || letters(a) === letters(b))) ? ALIKE : 0;
}

export interface PhraseFit<T> {
  item: T;
  /** Words of the phrase. */
  length: number;
  /** Words of the phrase found in the header. */
  matched: number;
  /** Lowest likeness of the words found. */
  likeness: number;
  /** Words of the header that the phrase does not explain. */
  left: number;
  /** Words of the phrase that the header lacks. */
  missing: number;
}

interface KnownWord {
  word: string;
  likeness: number;
}

const REMEMBERED = 20_000;

/** Phrases that headers are compared with, each with what it stands for. Words may come in any order. */
export class PhraseBook<T> {
  private readonly byWord = new Map<string, number[]>();
  /** By first letter: no other word is alike. */
  private readonly words = new Map<string, string[]>();
  private readonly alike = new Map<string, KnownWord>();

  /** @param shortened whether the beginning of a word stands for it, as in *Pelaks.* */
  constructor(
    private readonly entries: readonly { tokens: readonly string[]; item: T }[],
    private readonly shortened = false,
  ) {
    entries.forEach(({ tokens }, index) => {
      for (const word of new Set(tokens)) this.byWord.set(word, [...(this.byWord.get(word) ?? []), index]);
    });
    for (const word of this.byWord.keys()) {
      const known = this.words.get(word.charAt(0));
      if (known) known.push(word);
      else this.words.set(word.charAt(0), [word]);
    }
  }

  /** The word of the book that a header word means; itself when there is none. */
  private known(word: string): KnownWord {
    if (this.byWord.has(word)) return { word, likeness: 1 };
    const remembered = this.alike.get(word);
    if (remembered) return remembered;
    const words = this.words.get(word.charAt(0)) ?? [];
    const begins = (candidate: string): boolean => candidate.startsWith(word);
    const isShort = this.shortened && word.length >= SHORTENED;
    const near =
      words.find((candidate) => wordLikeness(word, candidate) > 0) ?? (isShort ? words.find(begins) : undefined);
    const found = near === undefined ? { word, likeness: 1 } : { word: near, likeness: ALIKE };
    if (this.alike.size < REMEMBERED) this.alike.set(word, found);
    return found;
  }

  /** @returns every phrase that shares a word with the header */
  fits(header: readonly string[]): PhraseFit<T>[] {
    const likeness = new Map<string, number>();
    const touched = new Set<number>();
    for (const word of header) {
      const found = this.known(word);
      likeness.set(found.word, Math.max(found.likeness, likeness.get(found.word) ?? 0));
      for (const index of this.byWord.get(found.word) ?? []) touched.add(index);
    }
    return [...touched].map((index) => {
      const { tokens, item } = this.entries[index]!;
      const hits = tokens.filter((word) => likeness.has(word));
      return {
        item,
        length: tokens.length,
        matched: hits.length,
        likeness: Math.min(1, ...hits.map((word) => likeness.get(word)!)),
        left: likeness.size - new Set(hits).size,
        missing: tokens.length - hits.length,
      };
    });
  }
}
