import { valueOf } from "../../../rules/index";
import type { Pausing } from "../../../rules/pausing";
import type { Indicator } from "../../../rules/types";
import { parseLevel } from "../../cells/level";
import { parseNumber } from "../../cells/number";
import { cleanText, isBlankCode, isExcelError } from "../../cells/text";
import { isTypedNo, isYesOrNo, symbolIn } from "../ticks/marks";
import type { CellValue } from "../../types";

/** Reads the cells of a column below the header, for headers that leave open what a column holds. */
export type ColumnValues = (column: number) => Pausing<readonly CellValue[]>;

export interface DataShape {
  /** Cells that hold a level. */
  levels: number;
  /** Cells that hold another number. */
  numbers: number;
  /** Cells that hold anything else. */
  texts: number;
}

/**
 * Counts what a column holds; independent of the order of the rows. Words for nothing count as little as empty cells: they
 * stand for a level as well as for evidence.
 * @param texts wordings of levels, which count as levels
 */
function dataShape(values: readonly CellValue[], texts?: readonly string[]): DataShape {
  const shape: DataShape = { levels: 0, numbers: 0, texts: 0 };
  for (const value of values) {
    if (isBlankCode(value)) continue;
    const { blank, invalid } = parseLevel(value, texts);
    if (blank) continue;
    if (!invalid) shape.levels += 1;
    else if (parseNumber(value) !== null) shape.numbers += 1;
    else shape.texts += 1;
  }
  return shape;
}

/** Whether a column holds levels and nothing else. */
export function holdsLevels(values: readonly CellValue[]): boolean {
  const { levels, numbers, texts } = dataShape(values);
  return levels > 0 && numbers + texts === 0;
}

/** Totals and section rows lie between the cells of a column: so much of it may be something else. */
const STRAY = 0.2;

function sizeOf({ levels, numbers, texts }: DataShape): number {
  return levels + numbers + texts;
}

/** How many cells hold a number with words or a percent sign. */
function withUnits(values: readonly CellValue[]): number {
  return values.filter((cell) => typeof cell === "string" && /\d/.test(cell) && /[a-z%]/i.test(cell)).length;
}

/**
 * What a column called *Nilai* holds beside one with nothing but levels: measured values with their units, or points.
 * `null` when it may hold the levels itself, or the other column holds something else.
 */
export function besideLevels(
  values: readonly CellValue[],
  levels: readonly CellValue[],
  weight: number | null,
): "measure" | "score" | null {
  const own = dataShape(values);
  const other = dataShape(levels);
  // Nobody typed a level yet: what has units was measured.
  if (other.levels + other.numbers + other.texts === 0) return 2 * withUnits(values) > sizeOf(own) ? "measure" : null;
  if (other.levels === 0 || other.numbers + other.texts > STRAY * other.levels) return null;
  if (own.numbers + own.texts > own.levels) {
    return 2 * withUnits(values) > own.numbers + own.texts ? "measure" : "score";
  }
  if (weight === null || weight === 1 || own.levels === 0) return null;
  const unlike = values.filter(
    (cell, row) => (parseNumber(cell) ?? 0) !== parseLevel(levels[row] ?? null).level * weight,
  );
  return unlike.length > STRAY * own.levels ? null : "score";
}

const COUNTED =
  "%|(?:persen|orang|org|jiwa|warga|pegawai|personel|personil|peserta|asn|pns|kali|x|aktor|unsur|metode|pd|opd|skpd|" +
  "perangkat daerah|dinas|daerah|kab|kota|kabupaten|detik|menit|jam|hari|minggu|pekan|bulan|bln|semester|tahun|thn|th|" +
  "unit|barang|produk|periode)\\b";
/** A number with its unit, also a range of them or one among a few words: `12 orang`, `2-5 hari`, `Tim 12 orang`. */
const QUANTITY = new RegExp(
  `^\\D{0,25}\\d[\\d.,]*(?:\\s*(?:-|–|s\\.?/?d\\.?|sampai|dari|/)\\s*\\d[\\d.,]*)?\\s*(?:${COUNTED})`,
  "i",
);
/** Assessed years and nothing else: `2024, 2025`, `T-1 dan T-2`, `APBD 2024-2026`. */
const YEARS =
  /^(?:(?:ta|apbd|rkpd|tahun|anggaran|t ?- ?[0-2]|20\d\d|dan|s\.?\/?d\.?|sampai|dengan|saja)\b|[\s,;&/.–-])+$/i;
const LETTER_DATA = /\b(?:nomor|nomer|no|tanggal|tgl|tentang|sk|surat|perda|perbup)\b|https?:|www\.|\.[a-z]{3,4}\b/i;
const LONGEST_QUANTITY = 60;

function isQuantity(cell: CellValue, ofYears: boolean): boolean {
  if (typeof cell !== "string" || cell.length > LONGEST_QUANTITY || LETTER_DATA.test(cell)) return false;
  return QUANTITY.test(cell) || (ofYears && YEARS.test(cell));
}

/**
 * Whether most of a column is what people measured for an indicator: numbers with units, or assessed years where the
 * levels speak of them. Not when all of it reads as levels: `2 kali` is the wording of one.
 * @param asLevels whether the header speaks of levels: a bare 2 among the quantities is one then, and no two people
 */
export function holdsQuantities(
  values: readonly CellValue[],
  indicator: Indicator | undefined,
  asLevels = false,
): boolean {
  const texts = (indicator && valueOf(indicator.levels)) ?? undefined;
  const ofYears = texts?.some((text) => /\bT-[0-2]\b/.test(text)) ?? false;
  if (indicator?.kind !== "numeric" && !ofYears) return false;
  const filled = values.filter((cell) => !isBlankCode(cell));
  const found = filled.filter((cell) => isQuantity(cell, ofYears));
  if (asLevels && filled.some((cell) => !parseLevel(cell).invalid)) return false;
  return 2 * found.length > filled.length && found.some((cell) => parseLevel(cell, texts).invalid);
}

/** Whether a column of an indicator that is measured by numbers holds nothing else. */
export function holdsNumbers(values: readonly CellValue[], indicator: Indicator | undefined): boolean {
  const { levels, numbers, texts } = dataShape(values);
  return indicator?.kind === "numeric" && texts === 0 && levels + numbers > 0;
}

/** Whether a column holds nothing but yes and no, as truth values, symbols or words: neither levels nor evidence. */
function holdsMarks(values: readonly CellValue[]): boolean {
  const filled = values.filter((value) => value === false || !isBlankCode(value));
  const isMark = (value: CellValue): boolean => typeof value === "boolean" || symbolIn(cleanText(value)) !== null;
  if (filled.every(isMark)) return true;
  // A column of nothing but *Ada* is somebody's word for evidence.
  return filled.some(isTypedNo) && filled.every(isYesOrNo);
}

/** A text of its own that a cell could prove something with; a cross does not count. */
function isPiece(value: CellValue): boolean {
  return (
    typeof value === "string" && /[^\s;|]/.test(value) && !isExcelError(value) && symbolIn(cleanText(value)) === null
  );
}

/**
 * Whether more of a column reads as evidence than as levels.
 * @param isBesideEvidence whether another column is called the evidence of the indicator: a single level tells then
 */
export function holdsEvidence(
  values: readonly CellValue[],
  indicator: Indicator | undefined,
  isBesideEvidence = false,
): boolean {
  const shape = dataShape(values, (indicator && valueOf(indicator.levels)) ?? undefined);
  if (isBesideEvidence && shape.levels > 0) return false;
  if (shape.texts === 0 || holdsQuantities(values, indicator) || holdsMarks(values)) return false;
  if (shape.levels + shape.numbers === 0) return true;
  const pieces = values.filter(isPiece).length;
  return shape.texts > shape.levels + shape.numbers && pieces >= shape.texts;
}

/** Whether cells may be names: under *Inovasi* the list of departments counts how many each of them has. */
export function mayHoldNames(values: readonly CellValue[]): boolean {
  const filled = values.filter((value) => !isBlankCode(value));
  return filled.length === 0 || filled.some((value) => parseNumber(value) === null);
}

/** Whether cells may be days or scores: a column *Perkembangan* with nothing but *Baru* tells how far an innovation is. */
export function mayHoldFigures(values: readonly CellValue[]): boolean {
  const filled = values.filter((value) => !isBlankCode(value));
  return filled.length === 0 || filled.some((value) => typeof value === "number" || /\d/.test(String(value)));
}

/**
 * Whether columns that may hold levels hold weight x level instead, as some exports do: every number is a multiple of
 * the weight, and numbers above 3 stand in several columns.
 */
export function* holdsScores(
  columns: readonly { indicator: Indicator; values: readonly CellValue[] }[],
): Pausing<boolean> {
  let above = 0;
  for (const { indicator, values } of columns) {
    const weight = valueOf(indicator.weight);
    const numbers = values.filter((value) => !isBlankCode(value)).map(parseNumber);
    if (weight === null || numbers.some((number) => number === null)) return false;
    const levels = numbers.map((number) => number! / weight);
    if (levels.some((level) => !Number.isInteger(level) || level < 0 || level > 3)) return false;
    if (numbers.some((number) => number! > 3)) above += 1;
    yield;
  }
  return above >= Math.min(2, columns.length) && above > 0;
}
