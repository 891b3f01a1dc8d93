import { cleanText, isBlankCode } from "./text";
import type { CellValue, Level } from "./types";

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
const ROMAN: Record<string, number> = { i: 1, ii: 2, iii: 3 };
const PREFIX = "(?:level|lvl|lv|l|parameter|param|par|p|tingkat|nilai|skor|skala)";
const WORD = new RegExp(`^${PREFIX}[\\s.:-]*(?:([0-3])(?:[.,]0+)?|(i{1,3}))(?:$|[\\s.:;,)(–=-]+\\D.*$)`, "i");
const NUMBER = /^\(?([0-3])(?:[.,]0+)?\)?$/;
// What follows the separator must not be a digit: "3-4 perangkat daerah" is the wording of a level, not level 3.
const WITH_TEXT = /^\(?([0-3])\)?\s*(?:[-–—.:;)=]+\s*|\()[^\d\s].*$/;

/**
 * Reads a level: 0 to 3 as number or text, `Level 2`, `L2`, `Parameter 3`, `Tingkat 1`, `2 - SK Kepala Daerah`.
 * Blank, `0`, a dash and white space all mean "not filled in".
 */
export function parseLevel(raw: CellValue): LevelReading {
  if (isBlankCode(raw)) return { ...BLANK };
  if (typeof raw === "number") return { ...(FOUND[raw] ?? INVALID) };
  if (typeof raw !== "string") return { ...INVALID };
  const text = cleanText(raw);
  const match = NUMBER.exec(text) ?? WORD.exec(text) ?? WITH_TEXT.exec(text);
  if (!match) return { ...INVALID };
  const level = match[1] === undefined ? ROMAN[match[2]!.toLowerCase()]! : Number(match[1]);
  return { ...(FOUND[level] ?? INVALID) };
}
