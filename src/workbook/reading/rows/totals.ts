import { normalizeText } from "../../cells/text";
import type { UncountedEntry } from "../../types";
import { isAboutColumns, isExampleRow, type FilledCell, type RowCells } from "./rowKinds";

const SUM =
  "(?:(?:grand |sub ?)?(?:total|jumlah|jml)|sum|rata rata|rata ?2|rerata|average|avg|mean|median|banyaknya|" +
  "tertinggi|terendah|terbesar|terkecil|minimal|maksimal|minimum|maksimum|maximum|modus|" +
  "varians?i?|(?:standar|simpangan) (?:deviasi|baku)|standard deviation|deviasi)";
const FIGURE =
  "(?:nilai|skor|score|poin|indeks|index|kematangan|maturity|hasil|capaian|angka|bobot|estimasi|perkiraan|prediksi|" +
  "proyeksi|target|selisih|persentase|prosentase|rekap|rekapitulasi|peringkat|min|max|maks)";
const WHOLE =
  "(?:inovasi|skor|nilai|kematangan|keseluruhan|semua|rata|sid|spd|iid|opd|daerah|kabupaten|kota|provinsi|akhir|seluruh|total|" +
  "jumlah|umum|score|poin|indeks|mandiri|tertinggi|terendah)";
/** Nothing but words of a sum: *Total skor kematangan*. */
const TOTAL = new RegExp(`^(?:${FIGURE} )*${SUM}(?: ${WHOLE})*$|^sub ?(?:total|jumlah|jml)\\b`);
/** A figure of the whole region: *Indeks Inovasi Daerah Kabupaten Tegal*, *Skor tertinggi*, *Predikat: Inovatif*. */
const OF_ALL = new RegExp(
  `^(?:(?:${FIGURE} )*${FIGURE}|predikat)(?: ${WHOLE})*(?: (?:kab|kabupaten|kota|provinsi|prov|pemda|tahun|20\\d\\d)\\b.*)?$|` +
    `^predikat (?:(?:sangat|kurang) )?inovatif$`,
);
/** Words of a sum, then what it sums up: *Rata-rata Kabupaten Tegal*, *Jumlah Dinas Sosial*, *Total Inovasi 5*. */
const OF_SOMETHING = new RegExp(`^(?:${FIGURE} )*${SUM} \\S`);
/** The same where no running number tells which rows are innovations: *Total* may begin a name. */
const SURELY_OF_SOMETHING = new RegExp(
  `^(?:${FIGURE} )*(?:rata rata|rerata|jumlah|jml|grand total|(?:${FIGURE} )total|` +
    `total (?:inovasi|skor|nilai|opd|dinas|badan|kecamatan|bagian|kabupaten|kota|provinsi|\\d))\\b`,
);
/** Whose levels a further row of an innovation holds: *Hasil Verifikasi*, *Verifikator Bappeda*, *Penilaian Mandiri*. */
const REVIEW =
  /^(?:(?:hasil|nilai|level|skor|penilaian|koreksi|catatan|tim|oleh) )*(?:verifikasi|verifikator|validasi|validator|reviu|review|reviewer|asesor|evaluator|(?:penilaian|nilai|level|skor) mandiri)(?: (?:oleh|tim|desk|bappeda|brida|litbang|provinsi|kemendagri|\d))*$/;
/** What stands beside a sum: figures with or without a unit, what follows from them. */
const NUMBERS = /^[-–—(]?\s*(?:rp\.?\s*)?\d[\d.,\s]*(?:%|\)|[a-z]+)?$|^[-–—]+$/i;
const VERDICT = /^(?:(?:sangat|kurang|tidak|cukup) )?inovatif$|^(?:tidak|belum) dapat dinilai$/;

/** The words of a label; a sign of a sum is one. */
function labelText({ text }: FilledCell): string {
  return normalizeText(text.replace(/[Σ∑]/g, " total "));
}

function isNumbered(row: RowCells): boolean {
  return row.filled.some((cell) => cell.column === row.number && /^\d+\.?$/.test(cell.text));
}

/** The texts of a row that are no figures, without the label itself. */
function wordsBeside(row: RowCells, label: FilledCell): number {
  return row.filled.filter((cell) => {
    if (cell === label || cell.column === row.number || NUMBERS.test(cell.text)) return false;
    return !VERDICT.test(normalizeText(cell.text));
  }).length;
}

/**
 * Whether the label of a row names a sum, judged by what else the row says. That is looked at last: most labels are
 * no sums, and a row may have a hundred texts.
 */
function isSum(row: RowCells, label: FilledCell): boolean {
  const text = labelText(label);
  if (isNumbered(row)) return label.column === row.name && TOTAL.test(text) && wordsBeside(row, label) === 0;
  if (TOTAL.test(text)) return true;
  const isNamed = row.filled.some(({ column }) => column === row.name);
  if (label.column !== row.name) return label.column < row.name && !isNamed && OF_SOMETHING.test(text);
  if (!OF_ALL.test(text) && !(row.number === null ? SURELY_OF_SOMETHING : OF_SOMETHING).test(text)) return false;
  // Where the innovations have numbers, one word beside the sum may be the department that it is for.
  return wordsBeside(row, label) <= (row.number === null ? 0 : 1);
}

/**
 * A row that sums up: *Jumlah*, *Total*, *Nilai rata-rata* among its first texts. A running number in front makes it an
 * innovation, unless nothing but figures stands beside *TOTAL*.
 */
export function isTotalRow(row: RowCells): boolean {
  return row.filled.slice(0, 3).some((cell) => isSum(row, cell));
}

/** Whether a text says that somebody else judges what stands above or before it. */
export function namesReview(text: string): boolean {
  return REVIEW.test(normalizeText(text));
}

/** A row with the levels that somebody else gives the innovation above: no innovation is called by who judges it. */
export function isReviewRow(row: RowCells): boolean {
  const label = row.filled.find(({ column }) => column === row.name);
  return label !== undefined && namesReview(label.text) && !isNumbered(row);
}

/**
 * A row that is left out because of its name, where it could be an innovation as well: an example, or a sum that has a
 * running number as innovations have or whose words could be a name.
 * @param at zero-based row
 */
export function doubtfulRow(at: number, row: RowCells): UncountedEntry[] {
  const label = row.filled.find((cell) => cell.column === row.name);
  if (label === undefined || isAboutColumns(row)) return [];
  const place = { row: at + 1, column: row.name, text: label.text };
  if (isReviewRow(row)) return [{ why: "review", ...place }];
  if (!isTotalRow(row)) return isExampleRow(row) ? [{ why: "example", ...place }] : [];
  return isNumbered(row) || !TOTAL.test(labelText(label)) ? [{ why: "total", ...place }] : [];
}
