import { byWord } from "../../rules/byWord";
import { oncePer } from "../../rules/once";
import { takesLevelBack } from "./levelRemark";
import { cleanText, isBlankCode, isExcelError, normalizeText } from "./text";
import type { CellValue, Level } from "../types";

export interface LevelReading {
  /** 0 when blank or not a level. */
  level: Level;
  blank: boolean;
  /** Not one of 0, 1, 2, 3 and not a recognised spelling of them. */
  invalid: boolean;
}

const BLANK: LevelReading = { level: 0, blank: true, invalid: false };
const INVALID: LevelReading = { level: 0, blank: false, invalid: true };
const FOUND: readonly LevelReading[] = [
  BLANK,
  { level: 1, blank: false, invalid: false },
  { level: 2, blank: false, invalid: false },
  { level: 3, blank: false, invalid: false },
];
const ROMAN = byWord<number>({ i: 1, ii: 2, iii: 3 });
const PREFIX = "(?:level|lvl|lv|l|parameter|param|par|p|tingkat|tk|nilai|skor|skala)";
const WORD = new RegExp(
  `^[([]?${PREFIX}[\\s.:=-]*(?:ke[\\s-]*)?(?:([0-3])(?:[.,]0+)?|(i{1,3})|(nol|satu|dua|tiga|one|two|three))[)\\]]?($|[\\s.:;,)(–=-]+(?:\\D.*)?$)`,
  "i",
);
const NUMBER = /^['’]?[([]?0?([0-3])(?:[.,]0+)?(?:[)\].]|\s*\*+|\s*(?:\/|dari)\s*3)?$/;
/** As people number by hand, perhaps with the word behind it; a level column knows no other use of them. */
const BARE_ROMAN = /^\(?(i{1,3})[).]?(?:\s*\((?:satu|dua|tiga)\))?$/i;
const NUMERALS = ["nol", "satu", "dua", "tiga"];
const ENGLISH_NUMERALS = ["zero", "one", "two", "three"];

function numeralIn(text: string): number {
  const word = text.toLowerCase();
  return Math.max(NUMERALS.indexOf(word), ENGLISH_NUMERALS.indexOf(word));
}
/** Words for "not filled in". */
const NOTHING =
  /^(?:n a|(?:tidak|tdk|belum|blm)(?: (?:ada|diisi|terisi|tersedia|dipilih))?|kosong|nihil|none|null|not (?:available|applicable))$/;
/**
 * `2 - SK Kepala Daerah`, `2. 11-30 orang`, `2 (11-30 orang)`. What follows a dash must not be a digit: "3-4 perangkat
 * daerah" is the wording of a level, not level 3.
 */
const WITH_TEXT = /^\(?([0-3])\)?\s*((?:[-–—.:;)=]+\s*|\()[^\d\s].*|(?:[.:;)=]+\s+|[([]\s*)\d.*[a-z%].*)$/i;
/** `11-30 orang (level 2)`: the level behind its wording. */
const BEHIND =
  /^([^\d\s].*|\d.*[a-z%].*)[([,;:=–-]\s*(?:level|lvl|parameter|tingkat)[\s.:=-]*(?:ke[\s-]*)?([1-3])\s*[)\]]?\.?$/i;

function levelOfMatch([, digit, roman, word = ""]: RegExpExecArray): number {
  if (digit !== undefined) return Number(digit);
  return roman === undefined ? numeralIn(word) : ROMAN[roman.toLowerCase()]!;
}

/** The level that stands behind its wording; -1 when there is none. */
function levelBehind(text: string): number {
  const [, wording = "", digit] = BEHIND.exec(text) ?? [];
  return digit === undefined || takesLevelBack(wording) ? -1 : Number(digit);
}

/** Wordings as they are compared; those of an indicator are asked for with every cell of its column. */
const normalizedOf = oncePer((texts: readonly string[]) => texts.map(normalizeText));

/** The level with that wording, or the only one whose wording begins with these words; -1 when there is none. */
function levelOfWords(text: string, texts: readonly string[]): number {
  if (texts.length === 0) return -1;
  const words = normalizeText(text);
  const known = normalizedOf(texts);
  const exact = known.indexOf(words);
  if (exact >= 0) return exact + 1;
  const longer = known.filter((one) => one.startsWith(`${words} `));
  return longer.length === 1 && words.includes(" ") ? known.indexOf(longer[0]!) + 1 : -1;
}

/**
 * Reads a level: 0 to 3 as number or text, `Level 2`, `L2`, `Parameter ke-3`, `Tingkat 1`, `Level Dua`, `II`, `2 dari 3`, `2 - SK Kepala Daerah`,
 * `2. 11-30 orang`, `11-30 orang (level 2)`, or the wording of a level; not `Level 2 atau 3`, `3 (target)`, `3 (klaim) / 1 (verifikasi)`. Blank, `0`, a dash, white space and words such as `n/a` and `tidak ada` mean "not filled in".
 * @param texts the wordings of the indicator's levels 1 to 3
 */
export function parseLevel(raw: CellValue, texts: readonly string[] = []): Readonly<LevelReading> {
  if (isBlankCode(raw)) return BLANK;
  if (typeof raw === "number") return FOUND[raw] ?? INVALID;
  if (typeof raw !== "string") return INVALID;
  const text = cleanText(raw);
  const roman = BARE_ROMAN.exec(text)?.[1];
  if (roman !== undefined) return FOUND[ROMAN[roman.toLowerCase()]!]!;
  const match = NUMBER.exec(text) ?? WORD.exec(text) ?? WITH_TEXT.exec(text);
  if (!match && NOTHING.test(normalizeText(text)) && !isExcelError(raw)) return BLANK;
  const numeral = numeralIn(text);
  if (numeral >= 0) return FOUND[numeral]!;
  if (!match) return FOUND[levelOfWords(text, texts)] ?? FOUND[levelBehind(text)] ?? INVALID;
  const level = levelOfMatch(match);
  // What stands behind a level is the last group, where there is one.
  return level > 0 && takesLevelBack(match.at(-1)!) ? INVALID : FOUND[level]!;
}
