import type { Finding } from "./types";

type Judged = Pick<Finding, "severity" | "effect">;

/** Whether the ministry would refuse the row that the finding stands at: nothing of it would count. */
export function refusesRow({ severity, effect }: Judged): boolean {
  return severity === "error" && effect === "row";
}

/** Whether the ministry would refuse the level that the finding is about. */
export function refusesLevel({ severity, effect }: Judged): boolean {
  return severity === "error" && effect === "level";
}
