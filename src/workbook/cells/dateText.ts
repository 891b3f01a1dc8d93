import { byWord } from "../../rules/byWord";
/** Dates as people write them, in Indonesian and English. */

const MONTHS = byWord<number>({
  jan: 1,
  januari: 1,
  january: 1,
  feb: 2,
  peb: 2,
  februari: 2,
  pebruari: 2,
  february: 2,
  mar: 3,
  mrt: 3,
  maret: 3,
  march: 3,
  apr: 4,
  april: 4,
  mei: 5,
  may: 5,
  jun: 6,
  juni: 6,
  june: 6,
  jul: 7,
  juli: 7,
  july: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  agust: 8,
  aug: 8,
  agustus: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  okt: 10,
  oct: 10,
  oktober: 10,
  october: 10,
  nov: 11,
  nop: 11,
  november: 11,
  nopember: 11,
  des: 12,
  dec: 12,
  desember: 12,
  december: 12,
});
const MONTH = `(${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join("|")})(?![a-z])[.'’]?`;
const YEAR = "((?:19|20)\\d{2})(?!\\d)";
const SHORT_YEAR = "((?:19|20)\\d{2}|\\d{2})(?![\\d])";
const GAP = "\\s*[-/.,]?\\s*(?:(?:tahun|thn|th)\\b\\.?\\s*)?";

interface Pattern {
  expression: RegExp;
  read(match: RegExpExecArray): string | null;
}

/** @returns ISO date, or `null` when there is no such day */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day > lastDay) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 80 ? 2000 + year : 1900 + year;
}

function monthOf(name: string): number {
  return MONTHS[name.toLowerCase()] ?? 0;
}

/** Day first, as in Indonesia; month first only when the other order is impossible. */
function dayFirst(first: string, second: string, year: string): string | null {
  return (
    isoDate(fullYear(year), Number(second), Number(first)) ?? isoDate(fullYear(year), Number(first), Number(second))
  );
}

const PATTERNS: readonly Pattern[] = [
  {
    expression: new RegExp(`(?<!\\d)${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`, "i"),
    read: (match) => isoDate(Number(match[1]), Number(match[3]), Number(match[4])),
  },
  {
    expression: new RegExp(`(?<![\\d/.-])(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?${SHORT_YEAR}(?![/.-]\\w)`, "i"),
    read: (match) => dayFirst(match[1]!, match[3]!, match[4]!),
  },
  {
    expression: new RegExp(`(?<!\\d)(\\d{1,2})${GAP}${MONTH}${GAP}${SHORT_YEAR}`, "i"),
    read: (match) => isoDate(fullYear(match[3]!), monthOf(match[2]!), Number(match[1])),
  },
  {
    expression: new RegExp(`(?<![a-z])${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}`, "i"),
    read: (match) => isoDate(Number(match[3]), monthOf(match[1]!), Number(match[2])),
  },
  {
    expression: new RegExp(`(?<![a-z])${MONTH}${GAP}${YEAR}`, "i"),
    read: (match) => isoDate(Number(match[2]), monthOf(match[1]!), 1),
  },
  // "Mar-24", "Maret '24"; with a blank alone the number would be a day.
  {
    expression: new RegExp(
      `(?<![a-z\\d])(?<!\\d[\\s./-])${MONTH}\\s*(?:[-/]|(?<=['’])|['’])\\s*(\\d{2})(?![\\d/.-])`,
      "i",
    ),
    read: (match) => isoDate(fullYear(match[2]!), monthOf(match[1]!), 1),
  },
];

/** `06/2024`: a month, where the whole text is a date; within other texts it may be the number of a letter. */
const MONTH_AND_YEAR = new RegExp(`^(\\d{1,2})\\s?[-/.]\\s?${YEAR}$`);

const WEEKDAY =
  "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
/** As programs abbreviate them: `Mon Jul 01 2024 00:00:00 GMT+0700`, `Sen, 1 Jul 2024`. */
const SHORT_WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun|sen|sel|rab|kam|jum|sab|min)(?![a-z])";
const WEEK = "minggu\\s+(?:ke[-\\s]*)?(?:\\d|i{1,3}|iv|pertama|kedua|ketiga|keempat|terakhir)(?![a-z\\d])";
const PREFIX = new RegExp(
  `^(?:(?:${WEEK}|awal|pertengahan|akhir|${WEEKDAY}|${SHORT_WEEKDAY}|tanggal|tgl|tmt|mulai|sejak|per|pada|bulan)[\\s.,:]*)+`,
  "i",
);
const UNTIL = "(?:s\\s?[./]?\\s?d\\.?|sampai(?:\\s+dengan)?|hingga|[-–—]|to|until)";
const REST = new RegExp(
  `^(?:$|[\\s,]*(?:T?\\d{1,2}[:.]\\d{2}(?![./-]\\d{4}).*$|${UNTIL}\\s*.*$|\\((?:[^()]|\\([^()]*\\))*\\)$|[.,;]$))`,
  "i",
);
// "2 Januari - 30 Maret 2024", "2 - 4 Maret 2024", "Januari s.d. Maret 2024": the year stands at the end only.
const PERIOD = new RegExp(`^(\\d{1,2})?\\s*(?:${MONTH})?\\s*${UNTIL}\\s*(?:\\d{1,2})?\\s*${MONTH}\\s*${YEAR}$`, "i");

function periodStart(text: string): string | null {
  const match = PERIOD.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return isoDate(Number(match[4]), monthOf(match[2] ?? match[3]!), Number(match[1] ?? 1));
}

/** @returns the date that a whole text is, as ISO; of a period its first day; `null` for anything else */
export function leadingDate(text: string): string | null {
  const body = text.replace(/^\((.*)\)$/, "$1").replace(PREFIX, "");
  for (const pattern of PATTERNS) {
    const match = pattern.expression.exec(body);
    if (match?.index !== 0 || !REST.test(body.slice(match[0].length))) continue;
    const iso = pattern.read(match);
    if (iso !== null) return iso;
  }
  const month = MONTH_AND_YEAR.exec(body);
  return month ? isoDate(Number(month[2]), Number(month[1]), 1) : periodStart(body);
}

/** @returns the first date in a text with its place; `null` without one */
export function dateInText(text: string): { iso: string; index: number; length: number } | null {
  if (!/\d/.test(text)) return null;
  for (const pattern of PATTERNS) {
    const match = pattern.expression.exec(text);
    const iso = match ? pattern.read(match) : null;
    if (match && iso !== null) return { iso, index: match.index, length: match[0].length };
  }
  return null;
}
