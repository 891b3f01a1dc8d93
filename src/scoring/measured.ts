import type { DescribedLevel, Level } from "../rules/facts";
import { valueOf } from "../rules/index";
import { parseRange } from "../rules/rangeText";
import type { Indicator, MeasuringBasis, NumericRange } from "../rules/types";
import { levelFromYears, yearsListed } from "./assessedYears";
import { basesNamed, basesOfValue } from "./basis";
import { directed, type Directed } from "./direction";
import { levelFromDocument } from "./documentKind";
import { roundHalfUp } from "./exact";
import { levelInRanges, publishedRanges, unknownLevels, type PublishedRanges } from "./level";
import { measureText } from "./measureText";
import { affirmed, ofAssessedYear } from "./negation";
import { rangeIn, readQuantity, sumOfTimes, unitsIn, valueIn, type Unit } from "./quantity";

/** What a measurement says about the level. */
export type Measured =
  | {
      kind: "level";
      level: Level;
      /** Lower levels whose published range holds the value too. */
      also: (1 | 2)[];
      /** The value as it was looked up; absent for documents and years. */
      rounded?: number;
      /** Key of the measuring basis it was measured on. */
      basis?: string;
    }
  /** The letter has no level for this value. */
  | { kind: "outside"; rounded?: number; basis?: string }
  /** None of the measuring bases was named. */
  | { kind: "basis-needed"; bases: string[] }
  /** Several bases were named, or the unit of the value belongs to another one: thresholds are never mixed. */
  | { kind: "basis-mixed"; bases: string[] }
  /** The count alone leaves the level open: it depends on which years they are. */
  | { kind: "years-needed" }
  /** A bare number from 0 to 1 where a share is asked for: Excel keeps 95 % as 0.95, and 0.95 % looks the same. */
  | { kind: "share-unclear" }
  /** Nobody published what the levels of this year are. */
  | { kind: "unknown"; reason: string }
  /** The value is nothing that this indicator is measured by. */
  | { kind: "unreadable" };

const UNREADABLE: Measured = { kind: "unreadable" };
const SHARE_UNCLEAR: Measured = { kind: "share-unclear" };

function atLevel(level: Level, rest: { rounded?: number; basis?: string } = {}): Measured {
  return { kind: "level", level, also: [], ...rest };
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}<>=%,-]+/gu, "");
  return plain(a) === plain(b);
}

/** Units an indicator or basis is measured in, from how the rules name it. */
function expectedUnits(indicator: Indicator, basis: MeasuringBasis | undefined): Unit[] {
  if (basis) return unitsIn(/\(([^)]*)\)/.exec(basis.name)?.[1] ?? basis.name);
  return unitsIn(indicator.input ?? "");
}

/** The same range with closed bounds: "more than 30" people are at least 31. */
function closed({ min, max, minExclusive, maxExclusive }: NumericRange, decimals: number): [number, number] {
  const step = 10 ** -decimals;
  return [
    roundHalfUp(minExclusive === undefined ? (min ?? -Infinity) : minExclusive + step, decimals),
    roundHalfUp(maxExclusive === undefined ? (max ?? Infinity) : maxExclusive - step, decimals),
  ];
}

/** Whether more is better. */
function rising({ ranges }: PublishedRanges): boolean {
  const low = (range: NumericRange): number => range.min ?? range.minExclusive ?? -Infinity;
  return low(ranges[2]) > low(ranges[0]);
}

/** What a value is measured in. */
interface Measure {
  units: readonly Unit[];
  /** Whether it is a part of a whole: nothing below 0 or above 100 percent. */
  share: boolean;
  /** Whether less than nothing can be measured, such as growth. */
  signed: boolean;
}

/** A whole that percent are of: `persen pengaduan selesai`, `% unit sasaran`. */
const SHARE = /(?:\bpersen|%)\s+\p{L}/u;

function measureOf(indicator: Indicator, basis: MeasuringBasis | undefined): Measure {
  const units = expectedUnits(indicator, basis);
  const share = SHARE.test(basis?.name ?? indicator.input ?? "");
  return { units, share, signed: indicator.aspect === "SPD" || (units.includes("percent") && !share) };
}

/** Numbers that the ranges hold although nothing measures so much: 101 % of complaints, minus one day. */
function impossible({ share, signed }: Measure, value: number): boolean {
  return (share && value > 100) || (!signed && value < 0);
}

/**
 * The level of a range that people typed: the one that holds all of it (`11-30 orang`), or the one that is reached at
 * least where it is open towards the better (`lebih dari 12`, `paling lama 3 hari`).
 * @returns `null` for a single number
 */
function levelOfRange(published: PublishedRanges, text: string, units: readonly Unit[]): Measured | null {
  const read = parseRange(text);
  if (!read || (read.min !== undefined && read.min === read.max)) return null;
  const typed = rangeIn(read, text, units);
  if (!typed) return UNREADABLE;
  const { ranges, decimals } = published;
  const [low, high] = closed(typed, decimals);
  const found = ([3, 2, 1] as const).find((level) => {
    const [from, to] = closed(ranges[level - 1]!, decimals);
    return low >= from && high <= to;
  });
  if (found) return atLevel(found);
  const sure = rising(published) ? low : high;
  const isOpen = rising(published) ? high === Infinity : low === -Infinity;
  return isOpen && Number.isFinite(sure) ? levelInRanges(published, sure) : UNREADABLE;
}

function byValue(published: PublishedRanges, value: number, measure: Measure): Measured {
  return impossible(measure, value) ? { kind: "outside" } : levelInRanges(published, value);
}

/** `1,250 orang`: with a comma before three digits nobody can tell thousands from a fraction of a person. */
function hasUnclearComma(text: string, { decimals }: PublishedRanges, { units }: Measure): boolean {
  return decimals === 0 && !units.includes("percent") && /(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,])/.test(text);
}

/** Excel keeps 95 % as 0.95; written without a percent sign it may be either. */
function isUnclearShare({ share }: Measure, value: number): boolean {
  return share && value > 0 && value <= 1;
}

function byText(published: PublishedRanges, { text, turned }: Directed, measure: Measure): Measured {
  if (hasUnclearComma(text, published, measure)) return UNREADABLE;
  const whole = levelOfRange(published, text, measure.units);
  if (whole) return turned ? UNREADABLE : whole;
  const quantity = readQuantity(text);
  const value = quantity ? valueIn(quantity, measure.units) : sumOfTimes(text, measure.units);
  if (value === null) return UNREADABLE;
  if (quantity?.of === null && quantity.units.length === 0 && isUnclearShare(measure, value)) return SHARE_UNCLEAR;
  return byValue(published, turned ? 0 - value : value, measure);
}

function byRanges(
  published: PublishedRanges,
  given: string | number,
  measure: Measure,
  indicator: Indicator,
  basis?: MeasuringBasis,
): Measured {
  const rest = basis === undefined ? {} : { basis: basis.key };
  if (typeof given === "number") {
    return isUnclearShare(measure, given) ? SHARE_UNCLEAR : { ...byValue(published, given, measure), ...rest };
  }
  const text = directed(measureText(given), indicator, basis);
  return text ? { ...byText(published, text, measure), ...rest } : UNREADABLE;
}

/** One value on exactly one basis: the one that was named, or the only one that the unit of the value allows. */
function byBasis(indicator: Indicator, bases: MeasuringBasis[], given: string | number, named: string): Measured {
  const text = typeof given === "string" ? given : "";
  const parts = text.split(/[;|\n]|\s+dan\s+|,\s+/).filter((part) => /\d/.test(part));
  const fitting = basesOfValue(text, bases);
  const perPart = new Set(parts.map((part) => basesOfValue(part, bases).join()));
  if (perPart.size > 1) return { kind: "basis-mixed", bases: fitting };
  const chosen = basesNamed(named, bases);
  if (chosen.length > 1) return { kind: "basis-mixed", bases: chosen };
  const only = chosen[0] ?? (fitting.length === 1 && fitting.length < bases.length ? fitting[0] : undefined);
  if (only === undefined) return { kind: "basis-needed", bases: bases.map(({ key }) => key) };
  if (!fitting.includes(only)) return { kind: "basis-mixed", bases: [...new Set([only, ...fitting])].sort() };
  const basis = bases.find(({ key }) => key === only)!;
  return byRanges(basis, given, measureOf(indicator, basis), indicator, basis);
}

/** Ranges of levels that are counts in words only: `tepat waktu 2 tahun`, `lebih dari 3 komponen`. */
function countRanges(texts: readonly string[]): PublishedRanges | null {
  const read = texts.map((text) => parseRange(text.replace(/^tepat waktu\s+/, "")));
  const [first, second, third] = read;
  return first && second && third ? { ranges: [first, second, third], decimals: 0 } : null;
}

const NO_COMPLAINTS =
  /\b(?:tidak|belum|tdk|blm|tak) (?:ada|terdapat|pernah ada|menerima)(?: satu ?pun)? (?:peng)?aduan\b|\b(?:tanpa|nihil) (?:peng)?aduan\b/i;

/** The year before the assessment year, where the indicator's name says that it is the one assessed. */
function assessedYear(indicator: Indicator, year: number): number {
  return /\(T-1\)/.test(indicator.name) ? year - 1 : year;
}

function byWords(indicator: Indicator, year: number, typed: string | number): Measured {
  const texts = valueOf(indicator.levels);
  if (!texts) return UNREADABLE;
  const countsYears = texts.some((text) => /\btahun\b|\bt\s*-\s*\d/i.test(text));
  const given = typeof typed === "string" && countsYears ? affirmed(typed) : typed;
  if (given === "") return UNREADABLE;
  const years = levelFromYears(texts, given, year);
  if (years) return years.kind === "level" ? atLevel(years.level) : years;
  const counts = countRanges(texts);
  if (counts) {
    // Where years are counted, naming them counts them.
    const ofYears = texts[0].includes("tahun");
    const counted = typeof given === "string" ? affirmed(given) : given;
    if (counted === "") return UNREADABLE;
    const listed = ofYears && typeof counted === "string" ? yearsListed(counted, year) : 0;
    const measure: Measure = { units: ofYears ? ["year"] : [], share: false, signed: false };
    return byRanges(counts, listed > 0 ? listed : counted, measure, indicator);
  }
  const words = typeof given === "string" ? ofAssessedYear(given, assessedYear(indicator, year)) : null;
  const level = words === null ? null : levelFromDocument(indicator, words);
  return level === null ? UNREADABLE : atLevel(level);
}

/**
 * The level that a measurement reaches by the rules of a year: a number with or without its unit, a range, assessed
 * years, a kind of document, or the wording of a level. Nothing is guessed: what the letter does not say is told as
 * such.
 * @param year the assessment year, T-0
 * @param given as typed; numbers as numbers
 * @param basis what names the measuring basis, by letter or in words; `""` when nothing does
 */
export function levelFromMeasurement(indicator: Indicator, year: number, given: string | number, basis = ""): Measured {
  const unknown = unknownLevels(indicator);
  if (unknown !== null) return { kind: "unknown", reason: unknown };
  const bases = valueOf(indicator.bases);
  if (bases) return byBasis(indicator, bases, given, basis);
  if (typeof given === "string") {
    const texts: readonly string[] = valueOf(indicator.levels) ?? [];
    const same = texts.filter((text) => sameWords(text, given));
    if (same.length === 1) return atLevel((texts.indexOf(same[0]!) + 1) as DescribedLevel);
    const none = NO_COMPLAINTS.test(given);
    if (none) {
      const level = texts.findIndex((text) => text.includes("tidak ada pengaduan")) + 1;
      if (level > 0) return atLevel(level as DescribedLevel);
    }
  }
  const published = publishedRanges(indicator);
  if (published) return byRanges(published, given, measureOf(indicator, undefined), indicator);
  if (indicator.kind === "numeric") return { kind: "unknown", reason: indicator.ranges?.reason ?? "" };
  return byWords(indicator, year, given);
}
