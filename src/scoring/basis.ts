import { byWord } from "../rules/byWord";
import type { MeasuringBasis } from "../rules/types";
import { unitsIn, type Unit } from "./quantity";

/** Words by which offices name the bases, by their letter. */
const BASIS_WORDS = byWord<RegExp>({
  a: /\b(?:orang|jiwa|warga|pengguna|penerima)\b/,
  b: /\b(?:unit|cakupan|sasaran)\b/,
  c: /\b(?:efisiensi|belanja|penghematan|hemat)\b/,
  d: /\b(?:pendapatan|omzet|omset|pad)\b/,
  e: /\b(?:produk|barang)\b/,
  f: /\b(?:tren|trend|periode)\b/,
});
/** Bases that a unit in the value speaks of. */
const BASES_OF_UNIT: Partial<Record<Unit, readonly string[]>> = {
  person: ["a"],
  percent: ["b", "c", "d"],
  goods: ["e"],
  period: ["f"],
};

/**
 * The bases that a text names: by their letter (`a`, `b.`, `(c) efisiensi`), by their printed name, or by their words.
 * @returns keys in the order of the letter; several when the text names several
 */
export function basesNamed(text: string, bases: readonly MeasuringBasis[]): string[] {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim();
  const printed = bases.find(({ name }) => name.toLowerCase() === plain.replace(/^\(?[a-z][.)]\s*/, ""));
  if (printed) return [printed.key];
  const letters = plain
    .split(/[^a-z]+/)
    .filter((word) => word.length === 1)
    .filter((letter) => bases.some(({ key }) => key === letter));
  const words = bases.map(({ key }) => key).filter((key) => BASIS_WORDS[key]?.test(plain));
  // "Unit penerima manfaat" is about units, unless people are counted too.
  const isUnit = words.includes("b") && !/\b(?:orang|jiwa|warga)\b/.test(plain);
  const named = isUnit ? words.filter((key) => key !== "a") : words;
  return [...new Set([...letters, ...named])].sort();
}

/** The bases that the units of a value leave open: all of them when it has no unit of a basis. */
export function basesOfValue(text: string, bases: readonly MeasuringBasis[]): string[] {
  const keys = bases.map(({ key }) => key);
  const units = unitsIn(text).filter((unit) => BASES_OF_UNIT[unit] !== undefined);
  // "25 % orang" is a share of people and no number of people.
  const telling = units.includes("percent") ? (["percent"] as const) : units;
  if (telling.length === 0) return keys;
  const fitting = keys.filter((key) => telling.some((unit) => BASES_OF_UNIT[unit]!.includes(key)));
  const named = basesNamed(text, bases).filter((key) => fitting.includes(key));
  return named.length > 0 ? named : fitting;
}
