import { SEVERITY_ORDER } from "./severities";
import type { Finding } from "./types";

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sheet, row, column, code. */
export function bySheetOrder(a: Finding, b: Finding): number {
  return compareText(a.sheet, b.sheet) || a.row - b.row || a.column - b.column || compareText(a.code, b.code);
}

/** Errors first, then the most points, then sheet order. */
export function worstFirst(a: Finding, b: Finding): number {
  return (
    SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || (b.points ?? 0) - (a.points ?? 0) || bySheetOrder(a, b)
  );
}
