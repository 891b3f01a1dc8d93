import { numberOfText } from "../../rules/numberText";
import { parseNumber } from "./number";
import { cleanText, isBlankCode } from "./text";
import type { CellValue } from "../types";

/** In what a column of maturities counts: in points, or in shares of the highest maturity. */
export type MaturityUnit = "points" | "percent" | "share";

const NUMBER = "(\\d[\\d.,]*)";
/** `98,5 poin`, `Skor: 98,5`. */
const POINTS = new RegExp(
  `^(?:(?:skor|nilai|kematangan|poin)\\s*[:=]?\\s*)?${NUMBER}\\s*(?:poin|points?|pts)?\\.?$`,
  "i",
);
/** `98,5 dari 111`, `98,5/111`, `98,5 (dari 111)`, `98,5 : 111`. */
const OF_HIGHEST = new RegExp(
  `^${NUMBER}\\s*(?:poin\\s*)?[([]?\\s*(?:dari(?:\\s+(?:maks(?:imal|imum)?\\.?|total))?|per|of|out of|[/:])\\s*${NUMBER}(?:\\s*poin)?\\s*[)\\]]?$`,
  "i",
);
/** `98,5 (88,7%)`: the share says the same again. */
const WITH_SHARE = /^(\d[\d.,]*(?:\s*poin)?)\s*\(\s*\d[\d.,]*\s*%\s*\)$/i;
const PERCENT = new RegExp(`^${NUMBER}\\s*(?:%|persen|percent)(?:\\s*(?:dari|of)\\s*${NUMBER})?$`, "i");

function hundredths(value: number): number {
  return Math.round(value * 100);
}

/**
 * A maturity in hundredths: a number, `98,5 dari 111`, `98,5 poin`, or a percentage of the highest maturity.
 * @param highest in hundredths
 * @returns `null` for a blank cell and for what is no maturity
 */
export function parseMaturity(raw: CellValue, unit: MaturityUnit, highest: number): number | null {
  if (raw === 0) return 0;
  if (isBlankCode(raw) && cleanText(raw) !== "0") return null;
  const text = typeof raw === "string" ? cleanText(raw).replace(WITH_SHARE, "$1") : "";
  const percent = PERCENT.exec(text);
  if (percent) {
    const value = numberOfText(percent[1]!);
    const isOfOther = percent[2] !== undefined && hundredths(numberOfText(percent[2]) ?? NaN) !== highest;
    return value === null || isOfOther ? null : Math.round((value * highest) / 100);
  }
  const of = OF_HIGHEST.exec(text);
  if (of) {
    const [value, whole] = [numberOfText(of[1]!), numberOfText(of[2]!)];
    return value === null || whole === null || hundredths(whole) !== highest ? null : hundredths(value);
  }
  const number = parseNumber(typeof raw === "string" ? text : raw) ?? numberOfText(POINTS.exec(text)?.[1] ?? "");
  if (number === null) return null;
  if (unit === "points") return hundredths(number);
  return Math.round(unit === "share" ? number * highest : (number * highest) / 100);
}

/** A share of the highest maturity: *(%)*, *skala 100*, *(0-100)*, *dari 100*. */
const SPEAKS_OF_PERCENT = /%|\bpersen|(?:\bskala|\b0\s*[-–]|\/|\bdari|\bmaks\.?)\s*(?:0\s*[-–]\s*)?100\b/i;

/**
 * In what a column counts. No innovation has less than one point, so that numbers below 1 are shares of the highest
 * maturity; a header that says *(%)* makes its numbers percentages, unless one of them is above a hundred.
 */
export function maturityUnit(header: string, values: readonly CellValue[]): MaturityUnit {
  const numbers = values.map(parseNumber).filter((number) => number !== null && number !== 0);
  if (
    numbers.length > 0 &&
    numbers.every((number) => number! > 0 && number! <= 1) &&
    !numbers.every(Number.isInteger)
  ) {
    return "share";
  }
  return SPEAKS_OF_PERCENT.test(header) && numbers.every((number) => number! <= 100) ? "percent" : "points";
}
