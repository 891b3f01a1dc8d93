import { byWord } from "../../../rules/byWord";
/** What a column of an indicator holds. `nilai` is a level or a score, the data decide; `foreign` is neither. */
export type ColumnKind = "level" | "evidence" | "measure" | "basis" | "score" | "nilai" | "foreign";

/** Weightiest first: "Nilai Level" is a level, "Link Bukti" evidence, "Catatan Level" something else. */
const PHRASES: readonly [ColumnKind, string][] = [
  [
    "evidence",
    "data dukung|data pendukung|bukti dukung|bukti pendukung|dokumen pendukung|dokumen dukung|eviden|evidens|evidence|evidences|evidensi",
  ],
  [
    "foreign",
    "bobot|weight|verifikasi|verifikator|verif|validasi|validator|asesor|juri|reviu|review|kemendagri|bskdn|catatan|komentar|reviewer|status|tanggal|nomor surat|tentang|penilai|target|rekomendasi|kesesuaian|comment|remarks|selisih|gap",
  ],
  [
    "evidence",
    "bukti|dokumen|dok|link|tautan|url|file|berkas|lampiran|unggahan|unggah|upload|proof|document|documents|attachment",
  ],
  ["basis", "basis|basis ukur|dasar ukur|dasar pengukuran|satuan ukur|basis pengukuran|sub indikator"],
  [
    "measure",
    "nilai ukur|hasil ukur|hasil pengukuran|angka ukur|nilai capaian|realisasi|measure|measured value|ukuran|capaian angka",
  ],
  [
    "level",
    "level|levels|lvl|lv|parameter|tingkat|skala|penilaian mandiri|self assessment|nilai level|capaian level|capaian",
  ],
  [
    "score",
    "skor|score|poin|points|nilai x bobot|level x bobot|bobot x level|bobot x nilai|skor x bobot|nilai bobot|nilai akhir",
  ],
  ["nilai", "nilai|value"],
  ["foreign", "keterangan|nomor"],
];

export interface KindPhrase {
  kind: ColumnKind;
  rank: number;
  tokens: string[];
}

/** Every phrase that tells a kind; the longest first. */
export const KIND_PHRASES: readonly KindPhrase[] = PHRASES.flatMap(([kind, list], rank) =>
  list.split("|").map((text) => ({ kind, rank, tokens: text.split(" ") })),
).sort((a, b) => b.tokens.length - a.tokens.length);

const BY_FIRST = new Map<string, KindPhrase[]>();
for (const phrase of KIND_PHRASES)
  BY_FIRST.set(phrase.tokens[0]!, [...(BY_FIRST.get(phrase.tokens[0]!) ?? []), phrase]);

/** Single letters and abbreviations that tell the kind right beside a number: `L16`, `B16`. */
export const LETTER_KINDS = byWord<ColumnKind>({
  l: "level",
  lv: "level",
  p: "level",
  par: "level",
  n: "nilai",
  s: "score",
  b: "evidence",
  bk: "evidence",
  bd: "evidence",
  d: "evidence",
  dd: "evidence",
  e: "evidence",
  ev: "evidence",
});

/** Words for "indicator" that say nothing about the kind. */
export const INDICATOR_WORDS = new Set([
  "i",
  "ind",
  "indi",
  "indikator",
  "indicator",
  "aspek",
  "sid",
  "no",
  "nomor",
  "ke",
]);

const LEVEL_OR_SCORE = "(?:level|lvl|tingkat|skor|score|nilai|value|poin|points|kematangan|maturity)";
const AT_MOST = "(?:maks|maksimal|maksimum|max|maximal|maximum)";
const NOT_REACHED = "\\b(?! (?:\\d|(?:yang |yg )?(?:di|ter)))";
/**
 * "Level Maksimal", "Maks. Skor", "Contoh Bukti": what could stand in a column, not what somebody claims. A ceiling with
 * its number ("maks. 3") is a note on another column, and a level that was reached is a level.
 */
const POSSIBLE = new RegExp(
  `^(?:contoh|example)\\b|\\bcontoh (?:${LEVEL_OR_SCORE}|bukti)${NOT_REACHED}|` +
    `\\b${LEVEL_OR_SCORE} ${AT_MOST}${NOT_REACHED}|\\b${AT_MOST} ${LEVEL_OR_SCORE}${NOT_REACHED}`,
);

/** @param words the words of a header as they stand, normalised */
export function isPossibleOnly(words: readonly string[]): boolean {
  return POSSIBLE.test(words.join(" "));
}

export interface KindReading {
  kind: ColumnKind | null;
  /** The words that are no kind words. */
  rest: string[];
}

/** Whose level it is: beside a kind these words say nothing more, alone they are a level or a score. */
const QUALIFIERS = new Set(["mandiri", "klaim", "usulan", "sendiri", "operator"]);

/** Takes the kind words out of the words of a header; of the kinds found the weightiest counts. */
export function readKind(words: readonly string[]): KindReading {
  const rest: string[] = [];
  let found: KindPhrase | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const phrase = BY_FIRST.get(words[index]!)?.find(({ tokens }) =>
      tokens.every((token, step) => words[index + step] === token),
    );
    if (!phrase) {
      rest.push(words[index]!);
      continue;
    }
    if (found === null || phrase.rank < found.rank) found = phrase;
    index += phrase.tokens.length - 1;
  }
  if (found === null) {
    const isClaim = words.length > 0 && words.every((word) => QUALIFIERS.has(word));
    return isClaim ? { kind: "nilai", rest: [] } : { kind: null, rest };
  }
  return { kind: found.kind, rest: rest.filter((word) => !QUALIFIERS.has(word)) };
}
