import type { CellValue } from "../types";

/** Beyond this many digits a product of binary numbers shows its rounding error. */
const DIGITS = 12;

/** Whether cells of a number format show hundredths as percent. @param code as Excel stores it, in English notation */
export function isPercentFormat(code: string): boolean {
  return code.includes("%") && code.replace(/"[^"]*"|\\./g, "").includes("%");
}

/** A number as its percent format shows it, with all its decimals: Excel keeps `5,34%` as 0.0534. */
export function percentText(value: number): string {
  return `${String(Number((value * 100).toPrecision(DIGITS))).replace(".", ",")}%`;
}

/** A cell's value as people read it, given its number format. */
export function shownValue(value: CellValue, format: string): CellValue {
  return typeof value === "number" && isPercentFormat(format) ? percentText(value) : value;
}
