import { numberOfText } from "../rules/numberText";
import type { NumericRange } from "../rules/types";

/** What a number counts, as far as the text says it. */
export type Unit = Time | "percent" | "person" | "goods" | "period" | "unit" | "rupiah";
type Time = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "semester" | "year";

const UNIT_WORDS: readonly (readonly [Unit, RegExp])[] = [
  ["percent", /%|persen|percent/],
  ["person", /\b(?:orang|org|jiwa|warga|pegawai|personel|personil|peserta|penerima|pengguna)\b/],
  ["second", /\bdetik\b/],
  ["minute", /\b(?:menit|mnt)\b/],
  ["hour", /\bjam\b/],
  ["day", /\bhari\b/],
  ["week", /\b(?:minggu|pekan)\b/],
  ["month", /\b(?:bulan|bln)\b/],
  ["quarter", /\btri ?wulan\b/],
  ["semester", /\bsemester\b/],
  ["year", /\b(?:tahun|thn|th)\b/],
  ["goods", /\b(?:barang|produk|buah|pcs)\b/],
  ["period", /\bperiode\b/],
  ["unit", /\bunit\b/],
  ["rupiah", /\b(?:rp|rupiah)\b/],
];

/** What is counted where the unit is nothing that other indicators use. */
const COUNTED = /^(?:kali|aktor|pd|opd|skpd|perangkat|dinas|metode|unsur|daerah|komponen|rekomendasi|kab|kota)\b/;
/** Words in front of a number that change nothing. */
const FRONT = /^(?:sebanyak|sebesar|sejumlah|mencapai|selama|total|jumlah|ada|rp\.?)?[\s:=]*$/;
const MONTHS =
  /\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|agu|agt|sept?|okt|nov|des)\b/;

/** @returns the units a text names, each once */
export function unitsIn(text: string): Unit[] {
  const plain = text.toLowerCase();
  return UNIT_WORDS.filter(([, pattern]) => pattern.test(plain)).map(([unit]) => unit);
}

export interface Quantity {
  value: number;
  units: Unit[];
  /** The whole that the value is a part of: 50 in `45 dari 50`. */
  of: number | null;
  /** Whether words stand behind the number. */
  named: boolean;
  /** Whether the whole is written behind a slash: `45/50`. */
  slash: boolean;
}

/**
 * Reads one measured quantity: `35`, `12,5 %`, `35 orang`, `tim 12 orang`, `2 kali`, `45 dari 50`.
 * @param plain as `measureText` gives it
 * @returns `null` when the text holds no number, several numbers, or a number that may count anything (`SK No. 5`)
 */
export function readQuantity(plain: string): Quantity | null {
  if (MONTHS.test(plain)) return null;
  const match = /^(\D*?)([-+]?\d(?:[\d.,]*\d)?)\s*(.*)$/.exec(plain);
  if (!match) return null;
  const front = match[1]!;
  const share = /^(?:dari|\/)\s*(\d[\d.]*)\b/.exec(match[3]!);
  const rest = match[3]!.replace(/^(?:dari|\/)\s*\d[\d.]*/, "").replace(/\b(?:dari|dalam|per)\s+\d.*$/, "");
  const value = numberOfText(match[2]!);
  if (value === null || /\d/.test(rest)) return null;
  const units = unitsIn(front.startsWith("rp") ? `rp ${rest}` : rest);
  if (!FRONT.test(front) && units.length === 0 && !COUNTED.test(rest.trim())) return null;
  const of = share ? numberOfText(share[1]!) : null;
  // "12/2024" is a month or a number of a letter, unless a share is asked for.
  return { value, units, of, named: /\p{L}/u.test(rest), slash: share?.[0].startsWith("/") ?? false };
}

/** How many of the second unit one of the first is; only where that is exact. */
const CONVERSIONS: Partial<Record<Unit, Partial<Record<Unit, number>>>> = {
  second: { day: 1 / 86_400 },
  minute: { day: 1 / 1440 },
  hour: { day: 1 / 24 },
  week: { day: 7 },
  quarter: { month: 3 },
  semester: { month: 6 },
  year: { month: 12 },
};
const TIMES: readonly Unit[] = ["second", "minute", "hour", "day", "week", "month", "quarter", "semester", "year"];
const NEVER_A_COUNT: readonly Unit[] = ["rupiah", ...TIMES];

/** How many of an expected unit one of the given ones is; `null` when there is no telling. */
function factorTo(units: readonly Unit[], expected: readonly Unit[]): number | null {
  if (units.length === 0 || units.some((unit) => expected.includes(unit))) return 1;
  if (expected.length === 0) return units.some((unit) => NEVER_A_COUNT.includes(unit)) ? null : 1;
  for (const unit of units) {
    for (const wanted of expected) {
      const factor = CONVERSIONS[unit]?.[wanted];
      if (factor !== undefined) return factor;
    }
  }
  return null;
}

/** Percent and times have units of their own: `95 pengaduan` is no share, `1 windu` no month. */
function needsUnit(expected: readonly Unit[]): boolean {
  return expected.some((unit) => unit === "percent" || (unit !== "year" && TIMES.includes(unit)));
}

/**
 * The value in the units an indicator is measured in.
 * @param expected units of the indicator; none when it counts something without a unit of its own
 * @returns `null` when the quantity is given in another unit that cannot be converted exactly
 */
export function valueIn({ value, units, of, named, slash }: Quantity, expected: readonly Unit[]): number | null {
  if (of !== null && expected.includes("percent")) return of > 0 ? (value / of) * 100 : null;
  if (slash || (named && units.length === 0 && needsUnit(expected))) return null;
  const factor = factorTo(units, expected);
  return factor === null ? null : value * factor;
}

/**
 * A time in parts: `4 jam 30 menit`, `1 tahun 2 bulan`.
 * @returns `null` when it is none, or not in units that convert exactly
 */
export function sumOfTimes(plain: string, expected: readonly Unit[]): number | null {
  if (!/^(?:\d+ ?[a-z]+(?:,? (?:dan )?|$)){2,}$/.test(plain)) return null;
  let sum = 0;
  for (const [, digits, word] of plain.matchAll(/(\d+) ?([a-z]+)/g)) {
    const units = unitsIn(word!);
    const factor = units.length === 1 && TIMES.includes(units[0]!) ? factorTo(units, expected) : null;
    if (factor === null) return null;
    sum += Number(digits) * factor;
  }
  return sum;
}

/**
 * A range in the units an indicator is measured in: `10-15 menit` are parts of a day.
 * @returns `null` when its unit is another one, or its two ends have different ones
 */
export function rangeIn(range: NumericRange, plain: string, expected: readonly Unit[]): NumericRange | null {
  const units = unitsIn(plain);
  if (units.filter((unit) => TIMES.includes(unit)).length > 1 || MONTHS.test(plain)) return null;
  const factor = factorTo(units, expected);
  if (factor === null) return null;
  return Object.fromEntries(Object.entries(range).map(([bound, value]) => [bound, (value as number) * factor]));
}
