import { bySheetOrder } from "../../checks/findingOrder";
import type { Finding } from "../../checks/types";
import type { ValuedRow } from "./judgedRows";

/** Whether the findings of innovations follow each other when one list is put behind the other. */
function standBelowEachOther(valued: readonly ValuedRow[]): boolean {
  let sheet: string | null = null;
  let above = -1;
  for (const { ofSheet } of valued) {
    const [first, last] = [ofSheet[0], ofSheet.at(-1)];
    if (!first || !last) continue;
    sheet ??= first.sheet;
    if (first.sheet !== sheet || last.sheet !== sheet || first.row <= above) return false;
    above = last.row;
  }
  return true;
}

/**
 * All findings of the sheets in their order. Those of each innovation are in order already, and nearly always stand below
 * those of the one above it: tens of thousands need not be compared again.
 * @param others those of no innovation
 */
export function inSheetOrder(valued: readonly ValuedRow[], others: readonly Finding[]): Finding[] {
  const rest = [...others].sort(bySheetOrder);
  const all: Finding[] = [];
  let next = 0;
  if (!standBelowEachOther(valued)) {
    for (const { ofSheet } of valued) for (const finding of ofSheet) rest.push(finding);
    return rest.sort(bySheetOrder);
  }
  for (const { ofSheet } of valued) {
    for (const finding of ofSheet) {
      while (next < rest.length && bySheetOrder(rest[next]!, finding) <= 0) all.push(rest[next++]!);
      all.push(finding);
    }
  }
  while (next < rest.length) all.push(rest[next++]!);
  return all;
}
