import { parseLevel } from "../../cells/level";
import { cleanText, isBlankCode } from "../../cells/text";
import type { CellValue } from "../../types";

/** What a cell below `1 | 2 | 3` says: its level is meant, a cross that may mean yes or no, or something else. */
type Mark = "tick" | "cross" | "other";

/** Symbols, also as letters that a symbol font shows as ticks, and the white check mark's variants. */
const TICK_SYMBOLS = "v+|p|[üþ√✓✔☑✅●•■◼*]+\ufe0f?";
const CROSS = /^(?:x+|[û×✕✖✗✘☒❌]+\ufe0f?)$/i;
const SYMBOL = new RegExp(`^(?:${TICK_SYMBOLS})$`, "i");
const TICK = new RegExp(`^(?:${TICK_SYMBOLS}|y|ya|iya|yes|ada|ok|true|benar)$`, "i");
const EMPTY_BOX = /^[☐□○]\ufe0f?$/;
const NO = /^(?:n|no|t|tdk|tidak|false|salah|bukan|belum|[☐□○]\ufe0f?)$/i;

/** @returns `null` for a cell that does not mean its level: blank, 0, *tidak* */
export function markOf(raw: CellValue, level: number): Mark | null {
  const text = cleanText(raw);
  if (isBlankCode(raw) || NO.test(text)) return null;
  if (TICK.test(text)) return "tick";
  if (CROSS.test(text)) return "cross";
  const reading = parseLevel(raw);
  if (reading.blank) return null;
  return !reading.invalid && (reading.level === 1 || reading.level === level) ? "tick" : "other";
}

/** Which symbol a text is; `null` for words and figures. */
export function symbolIn(text: string): "tick" | "cross" | "box" | null {
  if (SYMBOL.test(text)) return "tick";
  if (CROSS.test(text)) return "cross";
  return EMPTY_BOX.test(text) ? "box" : null;
}

/** That something is there, done or as it has to be. */
const DONE = "ada|punya|tersedia|lengkap|dilengkapi|terpenuhi|dipenuhi|memenuhi|sesuai|terisi|diisi|diunggah|valid";
const YES_WORDS = new RegExp(`^(?:(?:ya|sudah|sdh|telah)[, ]*)?(?:${DONE})$|^(?:sudah|sdh|telah|oke|okay)$`, "i");
const NO_WORDS = new RegExp(`^(?:(?:tidak|tdk|tak|belum|blm)(?: (?:${DONE}))?|nihil|kosong)$`, "i");

function isNo(text: string): boolean {
  return NO.test(text) || NO_WORDS.test(text);
}

/** Whether a cell answers yes or no, by a word, a symbol, a truth value or a digit. */
export function isYesOrNo(raw: CellValue): boolean {
  if (typeof raw === "boolean" || raw === 0 || raw === 1) return true;
  const text = cleanText(raw);
  const isYes = text === "1" || TICK.test(text) || YES_WORDS.test(text);
  return isYes || text === "0" || CROSS.test(text) || isNo(text);
}

/** Whether an answer is a no that somebody typed. */
export function isTypedNo(raw: CellValue): boolean {
  return raw === false || raw === 0 || cleanText(raw) === "0" || isNo(cleanText(raw));
}
