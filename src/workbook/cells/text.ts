import { oncePerText } from "../../rules/once";
import type { CellValue } from "../types";

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** White space that is more than one plain blank. */
const SPACES = /\s{2,}|[^\S ]/g;
/** Longer texts are content, even if all of them were spaces. */
const LONGEST_BLANK = 200;
/** Anything that `cleanText` would change. */
const UNTIDY = /[^\S ]|\s\s|^\s|\s$|[\u00ad\u200b-\u200f\u2060\ufeff]/;
const INVISIBLE_ONCE = new RegExp(INVISIBLE.source);
const MARKS = /[\u0300-\u036f]/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const EXCEL_ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|TIMEOUT!)$/i;

/**
 * The text of a cell on one line: white space folded (NBSP and line breaks too), invisible characters gone, trimmed.
 * Numbers as plain text, booleans as Excel shows them, `''` for a blank cell.
 */
export function cleanText(raw: CellValue): string {
  if (raw === null) return "";
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  if (typeof raw === "number") return String(raw);
  return raw.length < SHORTEST_KNOWN || raw.length > LONGEST_KNOWN ? tidied(raw) : knownTidied(raw);
}

/** Whether `cleanText` leaves nothing of a text. */
export function isBlankText(raw: string): boolean {
  const first = raw.charCodeAt(0);
  // A plain mark or letter in front says it without a look at the rest.
  return !(first > 0x20 && first < 0x7f) && cleanText(raw) === "";
}

function tidied(raw: string): string {
  if (!UNTIDY.test(raw)) return raw;
  const visible = INVISIBLE_ONCE.test(raw) ? raw.replace(INVISIBLE, "") : raw;
  return visible.replace(SPACES, " ").trim();
}

/** Every reader of a workbook asks for its texts again: of tables that might be there, headers, rows, titles. */
const MOST_KNOWN = 10_000;
/** To look at a shorter text costs no more than to find it. */
const SHORTEST_KNOWN = 100;
/** Longer texts are rare, and would be kept for nothing. */
const LONGEST_KNOWN = 2_000;

const knownTidied = oncePerText(tidied, MOST_KNOWN);
const knownNormalized = oncePerText(normalized, MOST_KNOWN);

/** Lower case, without diacritics and punctuation, words separated by one space; `&` becomes `dan`. */
export function normalizeText(text: string): string {
  return text.length > LONGEST_KNOWN ? normalized(text) : knownNormalized(text);
}

function normalized(text: string): string {
  const plain = BEYOND_ASCII.test(text) ? text.normalize("NFD").replace(MARKS, "") : text;
  const words = plain.includes("&") ? plain.replaceAll("&", " dan ") : plain;
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/**
 * A cheap look before a text is normalised, for patterns that hardly any text fits: whether it may begin in this way then.
 * @param beginnings of the first word, in lower case; alternatives stand beside `|`
 */
export function mayBegin(beginnings: string): (text: string) => boolean {
  // Letters beyond ASCII may lose an accent, or a part of themselves, wherever they stand.
  const pattern = new RegExp(`^[^a-z0-9]*(?:${beginnings})|[\\u0080-\\uffff]`, "i");
  return (text) => pattern.test(text);
}

/** Whether two names are the same but for upper case and blanks around them. */
export function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Whether the value is the text of an Excel error, e.g. `#N/A`. */
export function isExcelError(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && EXCEL_ERROR.test(value.trim());
}

/**
 * Whether a coded cell says nothing: empty, white space, a dash, or the `0` that Excel hands over for an empty cell
 * on some platforms.
 */
export function isBlankCode(raw: CellValue): boolean {
  if (raw === null || raw === "" || raw === 0) return true;
  if (typeof raw !== "string" || raw.length > LONGEST_BLANK || /[1-9a-z]/i.test(raw)) return false;
  return /^(?:0?|[-–—_]+)$/.test(cleanText(raw));
}
