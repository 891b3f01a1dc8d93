import type { CellValue } from "../../../../src/workbook/types";
import { HostError } from "../../errors";
import type { Wire } from "../../query/wire";
import { dateToSerial } from "./serialDate";

const MAX_TEXT_LENGTH = 32_767;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const US_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

export interface CellInput {
  /** As `SpreadsheetAdapter.setCells` takes it. */
  value: CellValue;
  /** A format that Excel gives a cell by itself when a date or a percentage is entered. */
  numberFormat?: string;
}

/**
 * What Excel makes of a value that an add-in writes: `null` leaves the cell alone, text that looks like a
 * number, a truth value or a date (month first, whatever the locale) becomes one, unless the cell is text.
 */
export function readInput(value: Wire, numberFormat: string): CellInput {
  if (value === null || typeof value === "boolean") return { value };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new HostError("InvalidArgument", "not a number");
    return { value };
  }
  if (typeof value !== "string") throw new HostError("InvalidArgument", "a cell takes text, numbers and truth values");
  if (value.length > MAX_TEXT_LENGTH) throw new HostError("InvalidArgument", "more than 32,767 characters");
  if (value.startsWith("'")) return { value: asText(value.slice(1)) };
  return numberFormat === "@" ? { value: asText(value) } : readText(value);
}

/** Keeps the adapter from reading a formula, or from taking away an apostrophe that belongs to the text. */
function asText(text: string): string {
  return /^[=']/.test(text) ? `'${text}` : text;
}

function readText(text: string): CellInput {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { value: Number(trimmed) };
  if (trimmed.endsWith("%") && NUMBER.test(trimmed.slice(0, -1))) {
    return { value: Number(trimmed.slice(0, -1)) / 100, numberFormat: "0%" };
  }
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  const date = US_DATE.exec(trimmed);
  const serial = date ? dateToSerial(Number(date[3]), Number(date[1]), Number(date[2])) : null;
  return serial === null ? { value: text } : { value: serial, numberFormat: "m/d/yyyy" };
}
