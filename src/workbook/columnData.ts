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
