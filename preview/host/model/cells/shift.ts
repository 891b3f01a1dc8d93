import type { Area } from "../../../../src/workbook/types";

export type Axis = "rows" | "columns";

/** Where an index is once rows or columns came (`count` > 0) before `at`, or went from it on; `null` when it went. */
export function shiftIndex(index: number, at: number, count: number): number | null {
  return shiftSpan(index, index, at, count)?.[0] ?? null;
}

/** The same of the first and last index of a span. */
export function shiftSpan(first: number, last: number, at: number, count: number): [number, number] | null {
  if (count >= 0) return at <= first ? [first + count, last + count] : [first, at <= last ? last + count : last];
  const gone = -count;
  const end = at + gone - 1;
  const before = (index: number): number => Math.max(0, Math.min(index, end + 1) - at);
  const from = first - before(first);
  const to = last + 1 - before(last + 1) - 1;
  return to < from ? null : [from, to];
}

/** The same of an area. */
export function shiftArea(area: Area, axis: Axis, at: number, count: number): Area | null {
  const [first, last] = axis === "rows" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const span = shiftSpan(area[first], area[last], at, count);
  return span && { ...area, [first]: span[0], [last]: span[1] };
}
