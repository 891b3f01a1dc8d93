import { normalizeText } from "../../cells/text";

/** Who looks at what was claimed, or that it is the last word; `V16` beside `L16`. */
const REVIEWER =
  /\b(?:verif\w*|terverifikasi|validasi|validator|tervalidasi|valid|reviu\w*|review\w*|desk|asesor|asesmen|evaluator|evaluasi|juri|penilai|koreksi|bappeda|bapperida|brida|litbang|balitbang|bapelitbang\w*|bappelitbang\w*|kemendagri|bskdn|provinsi|pusat|tim|qc|akhir|final|disepakati|diterima)\b|\bv\d{1,2}\b/;
/** What nobody gave: a difference, a plan, a weight, a day, a place in a list. */
const NO_VALUE =
  /\b(?:selisih|gap|target|rencana|potensi|proyeksi|simulasi|harapan|estimasi|perkiraan|bobot|weight|maks\w*|max\w*|contoh|tanggal|tgl|waktu|jumlah(?! (?:skor|nilai|level))|nomor|tahun|peringkat|rank\w*|urut\w*|catatan|keterangan|status|nama|link|bukti|dokumen|file)\b/;
/** An indicator is called so. */
const OF_INDICATOR = /\bmonitoring (?:dan )?evaluasi\b/;

/** Whether a column under this header may hold what somebody gave: a level, a score, a verdict. */
export function mayHoldValues(header: string): boolean {
  return !NO_VALUE.test(normalizeText(header));
}

/** Whether a header says that a reviewer, or a second look, gave what stands below it. */
export function isOfReviewer(header: string): boolean {
  return REVIEWER.test(normalizeText(header).replace(OF_INDICATOR, " ")) && mayHoldValues(header);
}
