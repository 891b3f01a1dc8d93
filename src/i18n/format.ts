import { oncePerText } from "../rules/once";
import { roundHalfUp } from "../scoring/index";
import type { Locale } from "./locale";

const NUMBER_TAGS: Record<Locale, string> = { id: "id-ID", en: "en-US" };
// British order in English, so that a date never reads as month first beside Indonesian workbooks.
const DATE_TAGS: Record<Locale, string> = { id: "id-ID", en: "en-GB" };

/** Written out: to load the calendar of a language takes a short process longer than to read a workbook. */
const MONTHS: Record<Locale, readonly string[]> = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

const formats = oncePerText((locale: Locale) =>
  oncePerText(
    (decimals) =>
      new Intl.NumberFormat(NUMBER_TAGS[locale], {
        minimumFractionDigits: Number(decimals),
        maximumFractionDigits: Number(decimals),
      }),
  ),
);

function numberFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  return formats(locale)(String(decimals));
}

/**
 * A number with exactly `decimals` decimals, rounded half up; decimal comma and point for thousands in Indonesian.
 * @param decimals 0 when omitted
 */
export function formatNumber(locale: Locale, value: number, decimals = 0): string {
  return numberFormat(locale, decimals).format(roundHalfUp(value, decimals));
}

/** A number with its sign, for gains and losses: `+0,32`. Zero has no sign. */
export function formatSigned(locale: Locale, value: number, decimals = 0): string {
  const rounded = roundHalfUp(value, decimals);
  return (rounded > 0 ? "+" : "") + numberFormat(locale, decimals).format(rounded);
}

/**
 * @param iso a date as `2024-03-12`
 * @returns `12 Maret 2024`; the text as given when it is no date
 */
export function formatDate(locale: Locale, iso: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return iso;
  const date = new Date(time);
  return `${date.getUTCDate()} ${MONTHS[locale][date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}

/** The day that a moment falls on at this computer, as `2025-08-11`. */
export function localDay(moment: Date): string {
  const part = (value: number): string => String(value).padStart(2, "0");
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/**
 * @param iso a month as `2024-03`
 * @returns `Maret 2024`
 */
export function formatMonth(locale: Locale, iso: string): string {
  const [year = "", month = ""] = iso.split("-");
  return `${MONTHS[locale][Number(month) - 1] ?? ""} ${year}`;
}

/**
 * Time of day of the machine that runs us.
 * @param milliseconds since 1970
 * @returns `11.24.03` in Indonesian, `11:24:03` in English
 */
export function formatTime(locale: Locale, milliseconds: number): string {
  return new Intl.DateTimeFormat(DATE_TAGS[locale], { hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(
    milliseconds,
  );
}

/**
 * Day of the machine that runs us.
 * @param milliseconds since 1970
 * @returns `12 November 2026`
 */
export function formatDay(locale: Locale, milliseconds: number): string {
  return new Intl.DateTimeFormat(DATE_TAGS[locale], { day: "numeric", month: "long", year: "numeric" }).format(
    milliseconds,
  );
}
