import { reportedRange, type Participation } from "../analysis/departments";
import { formatNumber } from "./format";
import type { Locale } from "./locale";
import { translateReport } from "./reportTexts";

/** The first names that there is room for, and how many more there are. @param room characters */
export function someNames(locale: Locale, names: readonly string[], room: number): string {
  let length = 0;
  const fitting = names.filter((name) => (length += name.length + 2) <= room + 2);
  const first = fitting.length > 0 ? fitting : names.slice(0, 1).map((name) => shortened(name, room));
  const left = names.length - first.length;
  const text = first.join("; ");
  return left <= 0 ? text : translateReport(locale, "report.more", { names: text, count: formatNumber(locale, left) });
}

/** Whole words up to the longest that there is room for. @param longest characters */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longest / 2 ? space : longest)} …`;
}

/**
 * How many departments took part. Nobody is named as long as a name may only have been spelled in another way.
 * @param room characters for the names of those who are absent; 0 names nobody
 */
export function participationText(
  locale: Locale,
  participation: Participation | null,
  innovations: number,
  room: number,
): string {
  const count = formatNumber(locale, innovations);
  if (!participation) return translateReport(locale, "report.noList", { innovations: count });
  const { listed, absent, open } = participation;
  const [least, most] = reportedRange(participation);
  const reported = least === most ? least : `${least}-${most}`;
  const line = translateReport(locale, "report.reported", { reported, listed, innovations: count });
  if (open.length > 0) {
    return `${line} ${translateReport(locale, "report.unmatched", { count: formatNumber(locale, open.length) })}`;
  }
  if (absent.length === 0 || room === 0) return line;
  return `${line} ${translateReport(locale, "report.absent", { names: someNames(locale, absent, room) })}`;
}
