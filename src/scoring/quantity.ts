import { numberOfText } from "../rules/numberText";

/** What a number counts, as far as the text says it. */
export type Unit =
  "percent" | "person" | "minute" | "hour" | "day" | "week" | "month" | "year" | "goods" | "period" | "unit" | "rupiah";

const UNIT_WORDS: readonly (readonly [Unit, RegExp])[] = [
  ["percent", /%|persen|percent/],
  ["person", /\b(?:orang|org|jiwa|warga|pegawai|personel|personil|peserta|penerima|pengguna)\b/],
  ["minute", /\bmenit\b/],
  ["hour", /\bjam\b/],
  ["day", /\bhari\b/],
  ["week", /\b(?:minggu|pekan)\b/],
  ["month", /\b(?:bulan|bln)\b/],
  ["year", /\b(?:tahun|thn)\b/],
  ["goods", /\b(?:barang|produk|buah|pcs)\b/],
  ["period", /\bperiode\b/],
  ["unit", /\bunit\b/],
  ["rupiah", /\b(?:rp|rupiah)\b/],
];

/** What is counted where the unit is nothing that other indicators use. */
const COUNTED = /^(?:kali|aktor|pd|opd|skpd|perangkat|dinas|metode|unsur|daerah|komponen|rekomendasi|kab|kota)\b/;
/** Words in front of a number that change nothing. */
const FRONT = /^(?:sebanyak|sebesar|sejumlah|mencapai|selama|total|jumlah|ada|rp\.?)?[\s:=]*$/;
/** Deadlines as people write them: `2 x 24 jam` are two days. */
const DAYS = /\b(\d+)\s*[x×*]\s*24\s*jam\b/g;
const NUMBER_WORDS = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"];

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
}

function withDigits(text: string): string {
  if (/\d/.test(text)) return text;
  return text.replace(new RegExp(`\\b(?:${NUMBER_WORDS.join("|")})\\b`), (word) => `${NUMBER_WORDS.indexOf(word) + 1}`);
}

/**
 * Reads one measured quantity: `35`, `12,5 %`, `35 orang`, `Tim 12 orang`, `dua kali`, `45 dari 50`.
 * @returns `null` when the text holds no number, several numbers, or a number that may count anything (`SK No. 5`)
 */
export function readQuantity(text: string): Quantity | null {
  const plain = text
    .toLowerCase()
    .replace(/[−–]/g, "-")
    .replace(/\([^)]*\)/g, " ")
    .replace(DAYS, "$1 hari")
    .replace(/\s+/g, " ")
    .trim();
  const match = /^(\D*?)([-+]?\d(?:[\d.,]*\d)?)\s*(.*)$/.exec(withDigits(plain));
  if (!match) return null;
  const front = match[1]!;
  const share = /^(?:dari|\/)\s*(\d[\d.]*)\b/.exec(match[3]!);
  const rest = match[3]!.replace(/^(?:dari|\/)\s*\d[\d.]*/, "").replace(/\b(?:dari|dalam|per)\s+\d.*$/, "");
  const value = numberOfText(match[2]!);
  if (value === null || /\d/.test(rest)) return null;
  const units = unitsIn(front.startsWith("rp") ? `rp ${rest}` : rest);
  if (!FRONT.test(front) && units.length === 0 && !COUNTED.test(rest.trim())) return null;
  return { value, units, of: share ? numberOfText(share[1]!) : null };
}

/** How many of the second unit one of the first is; only where that is exact. */
const CONVERSIONS: Partial<Record<Unit, Partial<Record<Unit, number>>>> = {
  minute: { day: 1 / 1440 },
  hour: { day: 1 / 24 },
  week: { day: 7 },
  year: { month: 12 },
};
const NEVER_A_COUNT: readonly Unit[] = ["rupiah", "minute", "hour", "day", "week", "month", "year"];

/**
 * The value in the units an indicator is measured in.
 * @param expected units of the indicator; none when it counts something without a unit of its own
 * @returns `null` when the quantity is given in another unit that cannot be converted exactly
 */
export function valueIn({ value, units, of }: Quantity, expected: readonly Unit[]): number | null {
  if (of !== null && expected.includes("percent")) return of > 0 ? (value / of) * 100 : null;
  if (units.length === 0 || units.some((unit) => expected.includes(unit))) return value;
  if (expected.length === 0) return units.some((unit) => NEVER_A_COUNT.includes(unit)) ? null : value;
  for (const unit of units) {
    for (const wanted of expected) {
      const factor = CONVERSIONS[unit]?.[wanted];
      if (factor !== undefined) return value * factor;
    }
  }
  return null;
}
