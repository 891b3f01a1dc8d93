/**
 * What a text denies: `belum online`, `tanpa insentif`, `SKM belum dilakukan`, `Perda dicabut`. A word counts for a level
 * only where the text says that it is so.
 */

/** Marks and words that end what a denial reaches. */
const CLAUSE_END = /[,;.\n|]|\b(?:tetapi|tapi|namun|sedangkan|melainkan|hanya saja)\b/g;

/** Directly or a few words before what it denies; `tidak hanya` denies nothing. */
const DENIED_BEFORE =
  /\b(?:tidak|tdk|tak|belum|blm|belom|bukan)\b(?!\s+(?:hanya|saja|sekadar|cuma|lagi hanya))(?:\s+\S+){0,4}\s*$/;
/** These reach only the word behind them. */
const LACKING_BEFORE =
  /\b(?:tanpa|kurang|minus|non|nihil|gagal)[\s-]+(?:(?:ada|adanya|disertai|memberi|memberikan|pemberian|meraih|mendapat|memperoleh)\s+)?$/;
/** What is not done, or not so: `tidak tersedia`. */
const UNDONE =
  "(?:pernah|di ?[a-z]+|ada|dapat|bisa|memuat|masuk|memiliki|tersedia|berlaku|selesai|berjalan|berfungsi|terbit|jalan|aktif|lagi|terlaksana|tercapai|terpenuhi|tuntas|siap|lengkap)";
/** A bracket counts only where it holds nothing else: `cetak (tidak tersedia online)` is printed. */
const DENIED_AFTER = new RegExp(
  "^\\s*(?:(?!(?:dan|serta|atau)\\b)\\S+\\s+){0,3}?" +
    `(?:(?:belum|blm)\\b|(?:tidak|tdk|tak)(?:\\s+${UNDONE}\\b|\\s*\\)?\\s*$)|` +
    `\\((?:belum|blm|tidak|tdk|tak)(?:\\s+${UNDONE})?\\s*\\))`,
);
const LAPSED_AFTER =
  /^[^\n]*\b(?:dicabut|dibatalkan|dihapus|kedaluwarsa|kadaluarsa|kadaluwarsa|nonaktif|non aktif|ditolak|menyusul|dihentikan)\b/;

/** What is still done to a paper that is none yet: `masih dibahas`. */
export const UNDER_WAY = "di(?:bahas|susun|proses|rancang|kaji|harmonisasi|fasilitasi|evaluasi)";

/** Not yet so, or no longer: `akan online`, `menuju WTP`, `dulu manual`. */
const ELSEWHEN_BEFORE =
  /\b(?:akan|rencana|rencananya|berencana|direncanakan|target|ditargetkan|menargetkan|menuju|usulan|diusulkan|mengusulkan|menunggu|calon|semoga|hendak|dulu|dahulu|dulunya|semula|awalnya|tadinya)\b(?:\s+\S+){0,2}\s*$/;
const ELSEWHEN_AFTER = new RegExp(
  "^\\s*\\(?(?:(?!(?:dan|serta|atau|yang|lalu)\\b)\\S+\\s+){0,2}?" +
    "\\(?(?:akan|rencana|rencananya|direncanakan|diusulkan|usulan|gagal|wacana|" +
    `masih (?:${UNDER_WAY}|di(?:revisi|bangun|kembangkan|siapkan|rencanakan)|dalam|rencana|usulan|wacana|proses))\\b`,
);
/** `turun dari WTP ke WDP`: what was is no more. */
const FROM = /\bdari\s+$/;
const TO = /^\s+(?:\S+\s+){0,3}?(?:ke|menjadi|jadi)\s/;

function clauseAround(text: string, index: number, length: number): { before: string; after: string } {
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(CLAUSE_END)) {
    if (match.index < index) start = match.index + match[0].length;
    else if (match.index >= index + length) {
      end = match.index;
      break;
    }
  }
  return { before: text.slice(start, index), after: text.slice(index + length, end) };
}

/**
 * Whether a text denies what stands at a place in it.
 * @param text in lower case
 * @param index where it begins
 * @param length of what stands there; a denial inside it (`tidak wajar`) is part of its name
 */
export function isDenied(text: string, index: number, length: number): boolean {
  const { before, after } = clauseAround(text, index, length);
  return (
    DENIED_BEFORE.test(before) ||
    LACKING_BEFORE.test(before) ||
    DENIED_AFTER.test(after) ||
    LAPSED_AFTER.test(after) ||
    ELSEWHEN_BEFORE.test(before) ||
    ELSEWHEN_AFTER.test(after) ||
    (FROM.test(before) && TO.test(after))
  );
}

const DENIAL =
  /\b(?:tidak|tdk|belum|blm|belom|bukan)\b(?!\s+(?:hanya|saja|lebih|kurang|sampai))|\b(?:terlambat|telat|lewat waktu|dicabut|dibatalkan|kedaluwarsa|kadaluarsa|nihil|gagal|tanpa|akan|menunggu|usulan|diusulkan|ditolak|dicoret|menuju)\b/i;

/** A text without the clauses that deny, are late or have lapsed: `ada 2025, tidak ada 2024` gives `ada 2025`. */
export function affirmed(text: string): string {
  if (!DENIAL.test(text)) return text;
  return text
    .split(/[,;\n|]|\b(?:tetapi|tapi|namun|sedangkan|melainkan)\b/i)
    .filter((clause) => !DENIAL.test(clause))
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "")
    .join(", ");
}

/**
 * Of a text that says something for several years, what it says for the assessed one: `WTP 2023, WDP 2025`. Clauses
 * without a year stay.
 * @param assessed the year that counts; where it is not named, the latest year before it does
 */
export function ofAssessedYear(text: string, assessed: number): string {
  const clauses = text.split(/[,;\n|]|\b(?:dan|lalu|kemudian|sedangkan)\b/i).map((clause) => {
    const years = [...clause.matchAll(/\b20\d\d\b/g)].map(([year]) => Number(year));
    return { clause: clause.trim(), years };
  });
  const named = new Set(clauses.flatMap(({ years }) => years));
  if (named.size < 2 || clauses.some(({ years }) => years.length > 1)) return text;
  const possible = [...named].filter((year) => year <= assessed);
  const counting = possible.length > 0 ? Math.max(...possible) : Math.min(...named);
  return clauses
    .filter(({ years }) => years.length === 0 || years.includes(counting))
    .map(({ clause }) => clause)
    .join(", ");
}
