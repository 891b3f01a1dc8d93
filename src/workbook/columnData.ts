import { valueOf } from "../rules/index";
import type { Indicator } from "../rules/types";
import { parseLevel } from "./level";
import { parseNumber } from "./number";
import { isBlankCode, isExcelError } from "./text";
import type { CellValue } from "./types";

/** The cells of a column below the header, for headers that leave open what a column holds. */
export type ColumnValues = (column: number) => readonly CellValue[];

export interface DataShape {
  /** Cells that hold a level. */
  levels: number;
  /** Cells that hold another number. */
  numbers: number;
  /** Cells that hold anything else. */
  texts: number;
}

/**
 * Counts what a column holds; independent of the order of the rows.
 * @param texts wordings of levels, which count as levels
 */
export function dataShape(values: readonly CellValue[], texts?: readonly string[]): DataShape {
  const shape: DataShape = { levels: 0, numbers: 0, texts: 0 };
  for (const value of values) {
    if (isBlankCode(value)) continue;
    if (!parseLevel(value, texts).invalid) shape.levels += 1;
    else if (parseNumber(value) !== null) shape.numbers += 1;
    else shape.texts += 1;
  }
  return shape;
}

/** Totals and section rows lie between the cells of a column: so much of it may be something else. */
const STRAY = 0.2;

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
  if (other.levels === 0 || other.numbers + other.texts > STRAY * other.levels) return null;
  if (own.numbers + own.texts > own.levels) {
    const withUnit = values.filter((cell) => typeof cell === "string" && /[a-z%]/i.test(cell)).length;
    return 2 * withUnit > own.numbers + own.texts ? "measure" : "score";
  }
  if (weight === null || weight === 1 || own.levels === 0) return null;
  const unlike = values.filter(
    (cell, row) => (parseNumber(cell) ?? 0) !== parseLevel(levels[row] ?? null).level * weight,
  );
  return unlike.length > STRAY * own.levels ? null : "score";
}

/** Whether more of a column reads as evidence than as levels. */
export function holdsEvidence(values: readonly CellValue[], indicator: Indicator | undefined): boolean {
  const shape = dataShape(values, (indicator && valueOf(indicator.levels)) ?? undefined);
  if (shape.texts === 0) return false;
  if (shape.levels + shape.numbers === 0) return true;
  const pieces = values.filter(
    (value) => typeof value === "string" && /[^\s;|]/.test(value) && !isExcelError(value),
  ).length;
  return shape.texts > shape.levels + shape.numbers && pieces >= shape.texts;
}

/**
 * Whether columns that may hold levels hold weight x level instead, as some exports do: every number is a multiple of
 * the weight, and numbers above 3 stand in several columns.
 */
export function holdsScores(columns: readonly { indicator: Indicator; values: readonly CellValue[] }[]): boolean {
  let above = 0;
  for (const { indicator, values } of columns) {
    const weight = valueOf(indicator.weight);
    const numbers = values.filter((value) => !isBlankCode(value)).map(parseNumber);
    if (weight === null || numbers.some((number) => number === null)) return false;
    const levels = numbers.map((number) => number! / weight);
    if (levels.some((level) => !Number.isInteger(level) || level < 0 || level > 3)) return false;
    if (numbers.some((number) => number! > 3)) above += 1;
  }
  return above >= Math.min(2, columns.length) && above > 0;
}
