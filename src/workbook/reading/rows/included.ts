import { cleanText, isBlankCode, normalizeText } from "../../cells/text";
import type { MarksAnswer } from "../../questions";
import type { CellValue } from "../../types";
import { symbolIn } from "../ticks/marks";

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
/** How an answer to *Diikutkan* begins that says no, or not now; in a column *Status* the same words may say other things. */
const BEGINS_WITH_NO =
  /^(?:tidak|tdk|tak|td|ngg?ak|gak|ga|bukan|belum|blm|jangan|no|not|non|(?:di)?tunda|pending|nanti|menyusul|ditahan|hold|cadangan|tahun depan)\b/;
/** *Tidak masalah* begins so and accepts; *Belum lengkap* and our own *Tidak memenuhi* tell how far a row is. */
const NO_REFUSAL =
  /^(?:tidak|tdk|tak|no) (?:masalah|apa|mengapa|keberatan|problem)\b|^(?:belum|blm|tidak|tdk) lengkap\b|^tidak memenuhi$/;
/** Letters that refuse beside the one that accepts: Ya/Tidak, Benar/Salah, True/False. */
const LETTERS: readonly (readonly [yes: string, no: string])[] = [
  ["y", "t"],
  ["ya", "t"],
  ["i", "t"],
  ["b", "s"],
  ["t", "f"],
];

/** What the cells of a column *Diikutkan* say together. */
export interface AnswersOfColumn {
  /** 1 and 0: only beside a 1 is a 0 an answer, and not an empty cell. */
  digits: boolean;
  /** The letter that refuses: what a `T` means, the other letters of the column say. */
  letter: string | null;
  /** Crosses mean no beside ticks; beside words that accept they do, too, unless the user said otherwise. */
  ticks: boolean;
  words: boolean;
  /** The mark of most cells where the column holds one kind of mark and blanks, so that either may take part. */
  only: string | null;
  marked: number;
  blank: number;
}

/** Whether a column answers with 1 and 0. */
export function answersInDigits(values: readonly CellValue[]): boolean {
  return values.some((value) => value === 1 || value === "1");
}

type Answer = "tick" | "cross" | "one" | "true" | "no" | "blank" | "word";

function refusingLetter(values: readonly CellValue[]): string | null {
  const texts = new Set([...new Set(values)].map((value) => cleanText(value).toLowerCase()));
  return LETTERS.find(([yes, no]) => texts.has(yes) && texts.has(no))?.[1] ?? null;
}

function saysNo(text: string): boolean {
  return BEGINS_WITH_NO.test(text) && !DOUBLE_NEGATION.test(text) && !NO_REFUSAL.test(text);
}

function answerOf(raw: CellValue, { digits, letter }: Pick<AnswersOfColumn, "digits" | "letter">): Answer {
  const text = cleanText(raw);
  if (digits && (text === "0" || text === "1")) return text === "0" ? "no" : "one";
  if (raw === true || /^(?:true|benar)$/i.test(text)) return "true";
  if (raw !== false && isBlankCode(raw)) return "blank";
  const symbol = symbolIn(text);
  if (symbol !== null) return symbol === "box" ? "no" : symbol;
  if (text.toLowerCase() === letter) return "no";
  return refuses(raw) || saysNo(normalizeText(text)) ? "no" : "word";
}

function isTypedDash(raw: CellValue): boolean {
  return typeof raw === "string" && /^[-–—_]+$/.test(cleanText(raw));
}

/** The text that stands in most of some cells. */
function commonest(values: readonly CellValue[]): string {
  const often = new Map<string, number>();
  for (const text of values.map(cleanText)) often.set(text, (often.get(text) ?? 0) + 1);
  return [...often].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

/** Reads a column *Diikutkan* as a whole: one kind of mark beside blanks leaves open which of the two take part. */
export function answersOfColumn(values: readonly CellValue[]): AnswersOfColumn {
  const digits = answersInDigits(values);
  const letter = refusingLetter(values);
  const known = new Map([...new Set(values)].map((value) => [value, answerOf(value, { digits, letter })]));
  const answers = values.map((value) => known.get(value)!);
  const marks = values.filter((_, index) => answers[index] !== "blank");
  const kinds = new Set<Answer>(answers.filter((answer) => answer !== "blank"));
  const [kind] = kinds;
  const blank = values.length - marks.length;
  const isMark = kinds.size === 1 && kind !== "word" && kind !== "no";
  // A dash that somebody typed beside words means as little as beside ticks.
  const hasDash = kinds.size === 1 && kind === "word" && values.some(isTypedDash);
  // Nothing but crosses leaves it open as well; nothing but ticks does not.
  const isOpen = (isMark && (blank > 0 || kind === "cross")) || hasDash;
  return {
    digits,
    letter,
    ticks: (["tick", "one", "true"] as const).some((answer) => kinds.has(answer)),
    words: kinds.has("word"),
    only: isOpen ? commonest(marks) : null,
    marked: marks.length,
    blank,
  };
}

/**
 * Whether an answer in a column *Diikutkan* takes the innovation out. Blank does only where the user said so.
 * @param chosen what the user said of marks and blanks
 */
export function leavesOut(raw: CellValue, column: AnswersOfColumn, chosen?: MarksAnswer): boolean {
  const answer = answerOf(raw, column);
  if (answer === "no") return true;
  if (answer === "blank") return chosen === "marked";
  if (answer === "word") return false;
  if (answer === "cross" && column.ticks) return true;
  if (answer === "cross" && chosen === undefined) return column.words;
  return chosen === "blank";
}

/**
 * Whether an answer in a column *Status* takes the innovation out. Blank never does, nor do the product's own words
 * Siap, Lengkapi and Tidak memenuhi.
 */
export function refuses(raw: CellValue): boolean {
  if (raw === false) return true;
  if (raw === true || isBlankCode(raw)) return false;
  const text = normalizeText(cleanText(raw));
  if (NO.has(text)) return true;
  return REFUSING.test(text) && !DOUBLE_NEGATION.test(text);
}
