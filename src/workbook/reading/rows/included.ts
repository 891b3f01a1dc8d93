import { cleanText, isBlankCode, normalizeText } from "../../cells/text";
import type { CellValue } from "../../types";

/** Whole answers of a yes/no column that refuse. */
const NO = new Set(["tidak", "tdk", "no", "n", "false", "salah", "bukan", "exclude", "excluded", "x"]);

/** Phrases that take an innovation out, wherever they stand in the cell. */
const REFUSING = new RegExp(
  `\\b(?:${[
    "(?:tidak|tdk) (?:di)?(?:ikut(?:kan|sertakan|serta)?|sertakan|usulkan|kirim|laporkan|lanjut(?:kan)?|pakai|gunakan)",
    "(?:tidak|tdk) (?:dapat|bisa) (?:di)?(?:lanjut(?:kan)?|ikut(?:kan|sertakan)?|laporkan|usulkan|terima)",
    "(?:tidak|tdk) memenuhi syarat|tms",
    "(?:tidak|tdk) (?:lolos|lulus|layak|di ?terima|disetujui|aktif|eligible)",
    "(?:di)?tolak",
    "gugur(?:kan)?|digugurkan",
    "(?:di)?batal(?:kan)?",
    "(?:di)?keluarkan",
    "(?:di)?coret",
    "dihapus",
    "ditarik",
    "mundur|mengundurkan diri",
    "non ?aktif",
    "drop(?:ped)?|drop out",
    "reject(?:ed)?|excluded?|cancell?ed|withdrawn",
  ].join("|")})\\b`,
);
const DOUBLE_NEGATION =
  /\b(?:tidak|tdk|not) (?:ditolak|gugur|batal|dibatalkan|dikeluarkan|dicoret|rejected|excluded)\b/;

/** Whether a column answers with 1 and 0: only beside a 1 is a 0 an answer, and not an empty cell. */
export function answersInDigits(values: readonly CellValue[]): boolean {
  return values.some((value) => value === 1 || value === "1");
}

/**
 * Whether an answer in a column *Diikutkan* or *Status* takes the innovation out. Blank never does, nor do the
 * product's own words Siap, Lengkapi and Tidak memenuhi.
 * @param digits the column answers with 1 and 0
 */
export function refuses(raw: CellValue, digits = false): boolean {
  if (raw === false || (digits && (raw === 0 || raw === "0"))) return true;
  if (raw === true || isBlankCode(raw)) return false;
  const text = normalizeText(cleanText(raw));
  if (NO.has(text)) return true;
  return REFUSING.test(text) && !DOUBLE_NEGATION.test(text);
}
