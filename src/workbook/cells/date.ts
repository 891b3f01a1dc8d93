import { dateInText, isoDate, leadingDate } from "./dateText";
import { cleanText } from "./text";
import type { CellValue } from "../types";

export const DAY = 86_400_000;
/** 9999-12-31 in the 1900 system. */
export const LAST_SERIAL = 2_958_465;
export const EPOCH_1900 = Date.UTC(1899, 11, 31);
export const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel's 29 February 1900, a day that never was. */
export const LEAP_BUG = 60;
export const OFFSET_1904 = 1462;

/**
 * @param serial Excel's day number; a fraction (time of day) is dropped
 * @returns ISO date, `1900-02-29` for serial 60 of the 1900 system; `null` outside Excel's calendar
 */
export function serialToIso(serial: number, date1904: boolean): string | null {
  if (!Number.isFinite(serial)) return null;
  const day = Math.floor(serial);
  if (date1904) {
    if (day < 0 || day > LAST_SERIAL - OFFSET_1904) return null;
    return new Date(EPOCH_1904 + day * DAY).toISOString().slice(0, 10);
  }
  if (day < 1 || day > LAST_SERIAL) return null;
  if (day === LEAP_BUG) return "1900-02-29";
  return new Date(EPOCH_1900 + (day > LEAP_BUG ? day - 1 : day) * DAY).toISOString().slice(0, 10);
}

const YEAR_FIRST = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
/** As a number it has lost the 0 in front. */
const DAY_FIRST = /^(\d{1,2})(\d{2})((?:19|20)\d{2})$/;

/** A date in digits only: `20240312` or `12032024`; read as a serial number it would be a day of the year 7000 or none. */
function compactDate(digits: string): string | null {
  const [, year, month, day] = YEAR_FIRST.exec(digits) ?? [];
  const iso = year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
  if (iso !== null) return iso;
  const [, first, second, last] = DAY_FIRST.exec(digits) ?? [];
  return last === undefined ? null : isoDate(Number(last), Number(second), Number(first));
}

function dateFromNumber(value: number, date1904: boolean): string | null {
  // A bare year in a date column would be a day in 1905.
  if (value >= 1900 && value <= 2100) return null;
  if (Number.isInteger(value) && value >= 1_011_900) {
    const compact = compactDate(String(value));
    if (compact !== null) return compact;
  }
  return value === 0 ? null : serialToIso(value, date1904);
}

/** The mark that keeps Excel from reading a text, where a program wrote it into the text itself. */
const TYPED_AS_TEXT = /^['’‘`]+\s*/;
/** A day that a program of Indonesia (UTC+7 to +9) wrote in universal time begins on the evening before. */
const UTC_MIDNIGHT = /^\d{4}-\d{2}-\d{2}T1[567]:00(?::00(?:\.0+)?)?Z$/;

function dayAfter(text: string): string {
  return new Date(Date.parse(text.slice(0, 10)) + DAY).toISOString().slice(0, 10);
}

/**
 * Reads a date cell: a serial number, `2024-03-12`, `20240312`, `12032024`, `12/03/2024` (day first), `12 Maret 2024`, `Maret 2024` (its first
 * day), with a weekday or `tgl` in front; of a period the first day.
 * @returns ISO date; `null` when blank, a bare year or not a date
 */
export function parseDate(raw: CellValue, date1904: boolean): string | null {
  if (typeof raw === "number") return dateFromNumber(raw, date1904);
  if (typeof raw !== "string") return null;
  const text = cleanText(raw).replace(TYPED_AS_TEXT, "");
  if (/^\d+(?:[.,]\d+)?$/.test(text)) {
    const value = Number(text.replace(",", "."));
    const isSerial = value >= 30_000 && value < 80_000;
    return isSerial ? dateFromNumber(value, date1904) : compactDate(text);
  }
  return leadingDate(UTC_MIDNIGHT.test(text) ? dayAfter(text) : text);
}

/** @returns the first date inside a longer text, as ISO with its place; `null` without one */
export function findDate(text: string): { iso: string; index: number; length: number } | null {
  return dateInText(text);
}
