import type { Finding, Observation } from "./types";

type Judged = Pick<Finding, "severity" | "effect">;

/** Whether the ministry would refuse the row that the finding stands at: nothing of it would count. */
export function refusesRow({ severity, effect }: Judged): boolean {
  return severity === "error" && effect === "row";
}

/** Whether the ministry would refuse the level that the finding is about, and nothing else of the innovation. */
export function refusesLevel({ severity, effect }: Judged): boolean {
  return severity === "error" && effect === "level";
}

/**
 * Whether the ministry would refuse the level that the finding is about, the innovation with it or not: without a
 * mandatory level there is no innovation.
 */
export function takesLevel({ severity, effect, indicator }: Judged & Pick<Finding, "indicator">): boolean {
  return severity === "error" && effect !== "none" && indicator !== undefined;
}

/**
 * Whether a reviewer who decides every question against the region would take something away. A remark on a part of a
 * cell whose other evidence is accepted (`atMost`) leaves the level as it is.
 */
export function isDoubt({ severity, effect, atMost }: Judged & Pick<Observation, "atMost">): boolean {
  return severity === "warning" && effect !== "none" && atMost === undefined;
}

/** What the ministry would leave of the levels that findings are about, by `Indicator.id`; only of those it refuses. */
export function levelsLeft(findings: readonly Finding[]): Map<string, number> {
  const left = new Map<string, number>();
  for (const finding of findings) {
    const { indicator } = finding;
    if (indicator === undefined || !takesLevel(finding)) continue;
    left.set(indicator, Math.min(left.get(indicator) ?? Infinity, levelLeft(finding)));
  }
  return left;
}

/** The level that stands all the same once the claimed one is refused. */
export function levelLeft({ params }: Pick<Observation, "params">): number {
  const { proven } = params;
  return typeof proven === "number" ? proven : 0;
}
