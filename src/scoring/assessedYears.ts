import type { DescribedLevel, Level } from "../rules/facts";
import { byWord } from "../rules/byWord";
import type { LevelTriple } from "../rules/types";

/** Years before the assessment year: 0 is T-0. */
type Ago = 0 | 1 | 2;

const AGO: readonly Ago[] = [0, 1, 2];
/** Larger numbers are amounts or something else, no count of years. */
const MOST_YEARS = 9;
const TO = "(?:-|s\\.?\\s*/?\\s*d\\.?|sampai(?: dengan)?|hingga)";
const NUMBER_WORDS = byWord<number>({ satu: 1, dua: 2, tiga: 3 });

/** What a level asks of the years; `count` is how many years it names. */
interface Demand {
  count: number;
  met(years: ReadonlySet<number>): boolean;
}

/** The demand that the text of a level makes; `null` when it does not speak of years. */
function demandOf(text: string): Demand | null {
  const named = [...text.toLowerCase().matchAll(/\bt\s*-\s*([0-2])/g)].map((match) => Number(match[1]));
  if (named.length > 0 && /\batau\b/.test(text)) {
    return { count: 1, met: (years) => named.some((ago) => years.has(ago)) };
  }
  if (named.length > 0) return { count: named.length, met: (years) => named.every((ago) => years.has(ago)) };
  if (/\bdua tahun berturut/.test(text)) {
    return { count: 2, met: (years) => years.has(1) && (years.has(0) || years.has(2)) };
  }
  const last = /\b(\d) tahun terakhir\b/.exec(text)?.[1];
  return last === undefined ? null : { count: Number(last), met: (years) => years.size >= Number(last) };
}

/** Plans of several years: their period is no list of assessed years. */
const LONG_PLAN = /\b(?:rpjmd|rpjpd|renstra)\b/i;

/** The years of a text as years before the assessment year; `null` when it names none. */
function yearsNamed(text: string, year: number): Set<number> | null {
  if (LONG_PLAN.test(text) && !/\brkpd\b/i.test(text)) return null;
  const plain = text.toLowerCase().replace(/[−–—]/g, "-");
  const relative = plain.replace(/\bt\s*-?\s*([0-9])\b/g, (_, ago: string) => String(year - Number(ago)));
  const filled = relative.replace(
    new RegExp(`\\b(20\\d\\d)\\s*${TO}\\s*(?:ta\\.?\\s*)?(20\\d\\d)\\b`, "g"),
    (_, a, b) => {
      const [first, last] = [Math.min(Number(a), Number(b)), Math.max(Number(a), Number(b))];
      return Array.from({ length: last - first + 1 }, (__, step) => first + step).join(" ");
    },
  );
  const years = [...filled.matchAll(/\b20\d\d\b/g)].map(([found]) => year - Number(found));
  return years.length === 0 ? null : new Set(years);
}

/** @returns how many different years a text names, also as the ends of a period; 0 when it names none */
export function yearsListed(text: string, year: number): number {
  return yearsNamed(text, year)?.size ?? 0;
}

/** How many years a value counts: `2`, `2 tahun`, `dua tahun anggaran`. */
function countOf(given: string | number): { count: number; inRow: boolean } | null {
  if (typeof given === "number") {
    return Number.isInteger(given) && given >= 0 && given <= MOST_YEARS ? { count: given, inRow: false } : null;
  }
  const match = /^(\d|satu|dua|tiga)(?:\s+(?:kali|tahun|thn|th|ta|rkpd|dokumen)\b.*)?$/.exec(
    given.trim().toLowerCase(),
  );
  if (!match) return null;
  return { count: NUMBER_WORDS[match[1]!] ?? Number(match[1]), inRow: /berturut/i.test(given) };
}

function highest(demands: readonly (Demand | null)[], years: ReadonlySet<number>): number {
  return demands.reduce((best, demand, index) => (demand?.met(years) ? index + 1 : best), 0);
}

function subsets(size: number): Set<number>[] {
  if (size >= AGO.length) return [new Set(AGO)];
  if (size === 1) return AGO.map((ago) => new Set([ago]));
  return AGO.map((left) => new Set(AGO.filter((ago) => ago !== left)));
}

export type YearsLevel =
  | { kind: "level"; level: Level }
  /** Years that the letter gives no level for. */
  | { kind: "outside" }
  /** So many years give different levels, depending on which they are. */
  | { kind: "years-needed" };

/**
 * The level of an indicator whose levels speak of assessed years (T-0, T-1, T-2).
 * @param texts the level texts of the year
 * @param given a count of years, or a text that names them: `2024, 2025`, `T-1 dan T-2`, `2024-2026`
 * @param year the assessment year, T-0
 * @returns `null` when the levels or the value do not speak of years
 */
export function levelFromYears(texts: LevelTriple<string>, given: string | number, year: number): YearsLevel | null {
  const demands = texts.map(demandOf);
  if (demands.every((demand) => demand === null)) return null;
  const isYear = typeof given === "number" && given >= 2000 && given < 2100;
  const named = typeof given === "string" || isYear ? yearsNamed(String(given), year) : null;
  if (named) {
    const level = highest(demands, new Set([...named].filter((ago) => ago >= 0 && ago <= 2)));
    return level === 0 ? { kind: "outside" } : { kind: "level", level: level as DescribedLevel };
  }
  const counted = countOf(given);
  if (!counted) return null;
  if (counted.count === 0) return { kind: "level", level: 0 };
  const possible = subsets(counted.count).filter((years) => !counted.inRow || years.size !== 2 || years.has(1));
  const levels = new Set(possible.map((years) => highest(demands, years)));
  if (levels.size === 1) return { kind: "level", level: [...levels][0] as Level };
  // The count alone leaves it open; it is taken as the years of the one level that asks for so many.
  const asking = demands.flatMap((demand, index) => (demand?.count === counted.count ? [index + 1] : []));
  return asking.length === 1 ? { kind: "level", level: asking[0] as DescribedLevel } : { kind: "years-needed" };
}
