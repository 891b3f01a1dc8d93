import type { SheetGrid } from "../grid";
import { normalizeText } from "../../cells/text";
import type { Area } from "../../types";
import type { HeaderReader } from "./headers";
import { headerTokens } from "./phrases";

/**
 * How much a header speaks of innovations: not at all, by a word that other lists of an office have as well (*OPD*,
 * *Urusan*), or without a doubt.
 */
export type Belonging = 0 | 1 | 2;

/** Each line is one thing that such a header speaks of. */
const SURE_WORDS = [
  /\b(?:inovasi|innovasi|inov|inovator|inisiator|innovations?|innovators?|initiator)\b/,
  /\b(?:kematangan|maturity)\b/,
  /\b(?:rancang bangun|asta cita|pkpn)\b/,
];
const OTHER_WORDS = [
  /\b(?:opd|skpd|perangkat daerah|regional apparatus)\b/,
  /\b(?:urusan|government affairs?|affairs?)\b/,
  /\b(?:tahapan)\b/,
  /\b(?:penerapan|uji ?coba|diterapkan|implementasi|implementation|trial)\b/,
];
/** What lists of people have: staff, pupils, customers, those who answer a questionnaire. */
const OF_PEOPLE =
  /\b(?:nip|nik|nis|nisn|nim|npwp|jabatan|pangkat|golongan|gol|eselon|gaji|kelas|siswa|mahasiswa|murid|guru|mapel|mata pelajaran|responden|respondent|peserta|pasien|pelanggan|customer|student|employee|karyawan|pegawai|jenis kelamin|gender|tempat lahir|tanggal lahir|tgl lahir|umur|usia|kehadiran|absen|absensi)\b/;
/** What lists of people have as well as lists of anything that somebody answers for. */
const OF_CONTACTS =
  /\b(?:no (?:hp|wa|telp|telepon|rekening)|telepon|email|tanda tangan|ttd|paraf|pre ?test|post ?test|tugas|uts|uas)\b/;
/** A competition's sheet names innovations, too, and what it holds are scores of jurors. */
const OF_JURY = /^(?:nama )?(?:dewan )?(?:juri|juror|jury)(?: (?:ke )?\d{1,2})?$/;
const MATURITY = /\b(?:kematangan|maturity)\b/;
/** Names that other lists do not have; of the short ones that mean something everywhere several. */
const INDICATOR_CERTAINTY = 0.8;
const ENOUGH_SHORT_NAMES = 3;
/** So many of the weaker words leave no doubt either. */
const ENOUGH_WORDS = 2;

/** The texts of a header; one that stands alone in its row is a title and says nothing of the columns below it. */
function headerTexts(grid: SheetGrid, { top, bottom, left, right }: Area): string[] {
  const texts = new Set<string>();
  for (let row = top; row <= bottom; row += 1) {
    const inRow = new Set<string>();
    for (let column = left; column <= right; column += 1) inRow.add(grid.text(row, column));
    inRow.delete("");
    if (inRow.size > 1) inRow.forEach((text) => texts.add(text));
  }
  return [...texts];
}

function indicatorsIn(texts: readonly string[], reader: HeaderReader): { printed: number; short: number } {
  const printed = new Set<string>();
  const short = new Set<string>();
  for (const text of texts) {
    const [first] = reader.read(text).indicators;
    if (!first || first.certainty < INDICATOR_CERTAINTY) continue;
    (first.contextual || headerTokens(text).length === 1 ? short : printed).add(first.indicator);
  }
  return { printed: printed.size, short: short.size };
}

/** @param header the rows of the header and the columns of the table */
export function belongingOf(grid: SheetGrid, header: Area, reader: HeaderReader): Belonging {
  const texts = headerTexts(grid, header);
  const words = texts.map(normalizeText);
  const has = (pattern: RegExp): boolean => words.some((text) => pattern.test(text));
  const { printed, short } = indicatorsIn(texts, reader);
  const measures = printed > 0 || short >= ENOUGH_SHORT_NAMES || has(MATURITY);
  if (has(OF_JURY) && !measures) return 0;
  if (SURE_WORDS.some(has) || printed >= ENOUGH_WORDS) return 2;
  if (has(OF_PEOPLE)) return 0;
  if (short >= ENOUGH_SHORT_NAMES) return 2;
  const others = OTHER_WORDS.filter(has).length + printed;
  if (others >= ENOUGH_WORDS) return 2;
  return others > 0 && !has(OF_CONTACTS) ? 1 : 0;
}
