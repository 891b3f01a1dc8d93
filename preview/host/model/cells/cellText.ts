import type { CellValue } from "../../../../src/workbook/types";
import type { Culture } from "../context";
import { serialToDate } from "./serialDate";

const ERROR_VALUE =
  /^#(N\/A|DIV\/0!|NUM!|VALUE!|NULL!|NAME\?|REF!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;
const DATE_FORMAT = /[dy]|m{3,}|mm?[/\-. ]/i;

/** As `Range.valueTypes` says it. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null || value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERROR_VALUE.test(value) ? "Error" : "String";
}

/** As `Range.numberFormatCategories` says it. */
export function formatCategory(numberFormat: string): string {
  if (numberFormat === "General") return "General";
  if (numberFormat === "@") return "Text";
  if (isDateFormat(numberFormat)) return "Date";
  if (numberFormat.includes("%")) return "Percentage";
  return /^[#0,.]+$/.test(numberFormat) ? "Number" : "Custom";
}

/** What the cell shows: the usual number, percentage and date formats, and plain text for any other. */
export function cellText(value: CellValue, numberFormat: string, culture: Culture): string {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (isDateFormat(numberFormat)) return dateText(value, numberFormat, culture);
  if (numberFormat === "General" || numberFormat === "@") return generalText(value, culture);
  return numberText(value, numberFormat, culture);
}

function isDateFormat(numberFormat: string): boolean {
  return numberFormat !== "General" && DATE_FORMAT.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, ""));
}

function generalText(value: number, culture: Culture): string {
  return String(Number(value.toPrecision(10))).replace(".", culture.decimal);
}

function numberText(value: number, numberFormat: string, culture: Culture): string {
  const percent = numberFormat.includes("%");
  const decimals = /\.([0#]+)/.exec(numberFormat)?.[1]?.length ?? 0;
  const [whole = "", fraction] = Math.abs(percent ? value * 100 : value)
    .toFixed(decimals)
    .split(".");
  const grouped = numberFormat.includes("#,##0") ? whole.replace(/\B(?=(\d{3})+$)/g, culture.group) : whole;
  const digits = fraction === undefined ? grouped : `${grouped}${culture.decimal}${fraction}`;
  return `${value < 0 ? "-" : ""}${digits}${percent ? "%" : ""}`;
}

function dateText(serial: number, numberFormat: string, culture: Culture): string {
  const date = serialToDate(serial);
  const month = (style: "short" | "long"): string =>
    new Intl.DateTimeFormat(culture.name, { month: style, timeZone: "UTC" }).format(date);
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear() % 100).padStart(2, "0"),
    mmmm: month("long"),
    mmm: month("short"),
    mm: String(date.getUTCMonth() + 1).padStart(2, "0"),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, "0"),
    d: String(date.getUTCDate()),
  };
  const bare = numberFormat.replace(/\[[^\]]*\]|;.*$/g, "").replace(/\\(.)/g, "$1");
  return bare.replace(/y{4}|y{2}|m{1,4}|d{1,2}/gi, (token) => parts[token.toLowerCase()] ?? token);
}
