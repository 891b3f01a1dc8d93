import type { Finding } from "../checks/types";
import { roundHalfUp } from "../scoring/index";
import { worth as english } from "./en/worth";
import { formatNumber, formatSigned } from "./format";
import { worth as indonesian } from "./id/worth";
import type { Locale } from "./locale";
import { translator } from "./translator";

/** What mending a finding, or several at once, is worth. */
export type Worthy = Pick<Finding, "points" | "upTo" | "together" | "others" | "strictPoints">;

const translate = translator<keyof typeof indonesian>({ id: indonesian, en: english });

/** Whether two decimals show anything. */
function shows(points: number | undefined): points is number {
  return points !== undefined && roundHalfUp(points, 2) > 0;
}

/**
 * What mending a finding is worth, in words: what it brings alone, else why that is nothing, else what it brings the
 * strict index. Points have two decimals.
 * @returns `null` where no number can be given, or there is nothing to gain anywhere
 */
export function worthText(locale: Locale, { points, upTo, together, others, strictPoints }: Worthy): string | null {
  const gain = (value: number): string => formatSigned(locale, value, 2);
  if (shows(points)) return translate(locale, upTo ? "worth.upTo" : "worth.points", { points: gain(points) });
  if (shows(together)) {
    const params = { points: gain(together), count: formatNumber(locale, others ?? 0) };
    return translate(locale, others ? "worth.together" : "worth.withProof", params);
  }
  return shows(strictPoints) ? translate(locale, "worth.strict", { points: gain(strictPoints) }) : null;
}

/** The same of several findings that are mended at once. */
export function allWorthText(locale: Locale, { points, upTo, together, others, strictPoints }: Worthy): string | null {
  const gain = (value: number): string => formatSigned(locale, value, 2);
  if (shows(points)) return translate(locale, upTo ? "worth.all.upTo" : "worth.all.points", { points: gain(points) });
  if (shows(together)) {
    const params = { points: gain(together), count: formatNumber(locale, others ?? 0) };
    return translate(locale, others ? "worth.all.together" : "worth.all.withProof", params);
  }
  return shows(strictPoints) ? translate(locale, "worth.all.strict", { points: gain(strictPoints) }) : null;
}

/** As little as a narrow column holds: what it brings alone, else with what else is in its way, else the strict index. */
export function shortWorth(locale: Locale, { points, upTo, together, strictPoints }: Worthy): string {
  const gain = (value: number): string => formatSigned(locale, value, 2);
  if (shows(points)) return upTo ? translate(locale, "worth.short.upTo", { points: gain(points) }) : gain(points);
  if (shows(together)) return translate(locale, "worth.short.together", { points: gain(together) });
  return shows(strictPoints) ? translate(locale, "worth.short.strict", { points: gain(strictPoints) }) : "";
}
