/** What holds in every year's letter. */

/** A level that a letter describes. */
export type DescribedLevel = 1 | 2 | 3;
/** A level as claimed; 0 stands for none. */
export type Level = 0 | DescribedLevel;

export const DESCRIBED_LEVELS = [1, 2, 3] as const satisfies readonly DescribedLevel[];
export const LEVELS: readonly Level[] = [0, ...DESCRIBED_LEVELS];
export const HIGHEST_LEVEL = 3 satisfies DescribedLevel;

/** What the calendar of a year names, in the order in which it usually comes. */
export const CALENDAR_STAGES = ["opens", "closes", "extended", "verification", "presentation", "validation"] as const;
/** `opens`, `closes`: of the entry; `extended`: its last day in the end. */
export type CalendarStage = (typeof CALENDAR_STAGES)[number];

/** Heaviest first. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** @returns below 0 when the first is heavier */
export function bySeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
