/** What holds in every year's letter. */

/** A level that a letter describes. */
export type DescribedLevel = 1 | 2 | 3;
/** A level as claimed; 0 stands for none. */
export type Level = 0 | DescribedLevel;

export const DESCRIBED_LEVELS = [1, 2, 3] as const satisfies readonly DescribedLevel[];
export const LEVELS: readonly Level[] = [0, ...DESCRIBED_LEVELS];
export const HIGHEST_LEVEL = 3 satisfies DescribedLevel;

/** Heaviest first. */
export const SEVERITIES = ["error", "warning", "info"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** @returns below 0 when the first is heavier */
export function bySeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}
