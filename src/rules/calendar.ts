import { CALENDAR_STAGES, type CalendarStage } from "./facts";
import type { CalendarSpan, RuleSet } from "./types";
import { valueOf } from "./value";

const DAY = 86_400_000;

/** How the entry of a year stands on a day. `date` is a day; `days` are left until it, or have passed since. */
export type EntryPeriod =
  { kind: "unknown" } | { kind: "opens" | "closes" | "closed"; date: string; days: number; extended: boolean };

/** A stage after the entry that is not over. */
export interface LaterStage {
  stage: CalendarStage;
  span: CalendarSpan;
}

function isDay(date: string | undefined): date is string {
  return date?.length === 10;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/**
 * @param today as `2025-08-11`: the core knows no clock
 * @returns `unknown` where no last day of the entry was published, and the first one is not ahead
 */
export function entryOn({ calendar = {} }: RuleSet, today: string): EntryPeriod {
  const opens = valueOf(calendar.opens)?.from;
  const extended = valueOf(calendar.extended)?.to;
  const last = isDay(extended) ? extended : valueOf(calendar.closes)?.to;
  if (isDay(opens) && today < opens) {
    return { kind: "opens", date: opens, days: daysBetween(today, opens), extended: false };
  }
  if (!isDay(last)) return { kind: "unknown" };
  const wasExtended = isDay(extended);
  if (today <= last) return { kind: "closes", date: last, days: daysBetween(today, last), extended: wasExtended };
  return { kind: "closed", date: last, days: daysBetween(last, today), extended: wasExtended };
}

/** The stages after the entry that are not over, in their order. */
export function laterStages({ calendar = {} }: RuleSet, today: string): LaterStage[] {
  return CALENDAR_STAGES.filter((stage) => !["opens", "closes", "extended"].includes(stage)).flatMap((stage) => {
    const span = valueOf(calendar[stage]);
    // A month is over when the next one has come.
    return span && today.slice(0, span.to.length) <= span.to ? [{ stage, span }] : [];
  });
}
