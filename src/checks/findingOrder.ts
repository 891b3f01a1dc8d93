import { roundHalfUp } from "../scoring/index";
import { bySeverity } from "../rules/facts";
import type { Finding } from "./types";

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sheet, row, column, code. */
export function bySheetOrder(a: Finding, b: Finding): number {
  return compareText(a.sheet, b.sheet) || a.row - b.row || a.column - b.column || compareText(a.code, b.code);
}

/** Whether the evidenced index rises, as shown, when it is mended: alone, or with what else stands in the way. */
export function bringsPoints({ points = 0, together = 0 }: Finding): boolean {
  const most = Math.max(points, together);
  // To round is dear, and nearly all bring nothing or more than that.
  return most >= 0.01 || (most > 0 && roundHalfUp(most, 2) > 0);
}

type Worthy = Pick<Finding, "points" | "together" | "strictPoints">;

/** By what mending brings alone, then together with what else stands in the way, then on the strict index. */
export function dearestFirst(a: Worthy, b: Worthy): number {
  return (
    (b.points ?? 0) - (a.points ?? 0) ||
    (b.together ?? 0) - (a.together ?? 0) ||
    (b.strictPoints ?? 0) - (a.strictPoints ?? 0)
  );
}

/** Errors first, then the most points, then sheet order. */
export function worstFirst(a: Finding, b: Finding): number {
  return bySeverity(a.severity, b.severity) || dearestFirst(a, b) || bySheetOrder(a, b);
}
