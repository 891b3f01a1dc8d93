import type { Indicator } from "../../rules/types";
import type { CellValue, Level } from "../types";
import { cleanText, isBlankCode } from "./text";

/** The level that the reviewer accepts for an indicator. */
export interface DeskLevel {
  level: Level;
  /** `""` without one. */
  reason: string;
}

/** What a cell of *Level Desk* says. */
export interface DeskLevels {
  /** By `Indicator.id`. */
  levels: ReadonlyMap<string, DeskLevel>;
  /** Entries that say no level of an indicator, or another one than an entry beside them; as written. */
  unread: readonly string[];
}

type Keyed = Pick<Indicator, "id" | "key">;

interface Entry extends DeskLevel {
  /** `null` where it says no level of an indicator of the year. */
  id: string | null;
  text: string;
}

const ENTRY =
  /^(?:(?:indikator|ind|nomor|no)\.? ?)?(\d{1,2}[a-z]?) ?[=:] ?(?:(?:level|lvl|lv|l|tingkat)\.? ?)?([0-3]) ?(?:\((.*)\))?$/i;
const BREAK = /[;\r\n]/;

/** What stands between semicolons or line breaks; one inside of brackets belongs to a reason. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = "";
  for (const sign of text) {
    if (depth === 0 && BREAK.test(sign)) {
      pieces.push(piece);
      piece = "";
      continue;
    }
    if (sign === "(") depth += 1;
    if (sign === ")") depth = Math.max(0, depth - 1);
    piece += sign;
  }
  return [...pieces, piece].map((one) => one.trim()).filter((one) => one !== "");
}

function entriesOf(raw: CellValue, indicators: readonly Keyed[]): Entry[] {
  if (isBlankCode(raw)) return [];
  const text = typeof raw === "string" ? raw : cleanText(raw);
  return piecesOf(text).map((piece) => {
    const [, key = "", level = "0", reason = ""] = ENTRY.exec(cleanText(piece)) ?? [];
    const indicator = indicators.find((one) => one.key.toLowerCase() === key.toLowerCase());
    return { id: indicator?.id ?? null, level: Number(level) as Level, reason: reason.trim(), text: piece };
  });
}

/**
 * Reads `16=2; 24=0 (foto buram)`: numbers of indicators with the level that the reviewer accepts, each with a reason or
 * without. What is not of this form is no level; of an indicator that stands there twice with two levels, neither is.
 * @param indicators those of innovations in the year
 */
export function parseDeskLevels(raw: CellValue, indicators: readonly Keyed[]): DeskLevels {
  const entries = entriesOf(raw, indicators);
  const levels = new Map<string, DeskLevel>();
  const disputed = new Set<string>();
  for (const { id, level, reason } of entries) {
    if (id === null) continue;
    const known = levels.get(id);
    if (known && known.level !== level) disputed.add(id);
    else levels.set(id, { level, reason: known?.reason || reason });
  }
  for (const id of disputed) levels.delete(id);
  const unread = entries.filter(({ id }) => id === null || disputed.has(id)).map(({ text }) => text);
  return { levels, unread };
}

/** Brackets that do not close would take the entries behind them into the reason. */
function closedReason(reason: string): string {
  const tidy = cleanText(reason);
  let depth = 0;
  for (const sign of tidy) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth < 0) break;
  }
  return depth === 0 ? tidy : tidy.replaceAll("(", "[").replaceAll(")", "]");
}

function entryText({ key }: Keyed, { level, reason }: DeskLevel): string {
  const why = closedReason(reason);
  return `${key}=${level}${why === "" ? "" : ` (${why})`}`;
}

/**
 * The cell with another level for one indicator; all other entries stay as they were written.
 * @param next `null` takes the level away
 * @returns `null` for a cell with nothing left in it
 */
export function withDeskLevel(
  raw: CellValue,
  indicators: readonly Keyed[],
  id: string,
  next: DeskLevel | null,
): string | null {
  const indicator = indicators.find((one) => one.id === id);
  const entries = entriesOf(raw, indicators);
  const at = entries.findIndex((entry) => entry.id === id);
  const texts = entries.filter((entry) => entry.id !== id).map(({ text }) => text);
  if (indicator && next) {
    const place = (entry: Entry): number => indicators.findIndex((one) => one.id === entry.id);
    const behind = entries.findIndex((entry) => place(entry) > indicators.indexOf(indicator));
    texts.splice(at >= 0 ? at : behind >= 0 ? behind : texts.length, 0, entryText(indicator, next));
  }
  return texts.length === 0 ? null : texts.join(typeof raw === "string" && /[\r\n]/.test(raw) ? "\n" : "; ");
}
