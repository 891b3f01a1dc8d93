import type { SheetData } from "../../../src/workbook/types";
import { wideSheet, type RowSpec } from "../../support/workbooks";

const LAST = wideSheet([]).values[0]!.length - 1;

/** Two header rows: each indicator merged over its level and its evidence, every other header over both rows. */
export function mergedHeaders(specs: readonly RowSpec[]): SheetData {
  const { values } = wideSheet([...specs]);
  const [header = [], ...rows] = values;
  const isPair = (column: number): boolean => column >= 7 && column < LAST;
  const isLevel = (column: number): boolean => (column - 7) % 2 === 0;
  const top = header.map((text, column) => (isPair(column) && !isLevel(column) ? "" : text));
  const bottom = header.map((_, column) => (isPair(column) ? (isLevel(column) ? "Level" : "Bukti") : ""));
  const merges = header.flatMap((_, left) => {
    if (!isPair(left)) return [{ top: 0, left, bottom: 1, right: left }];
    return isLevel(left) ? [{ top: 0, left, bottom: 0, right: left + 1 }] : [];
  });
  return { ...wideSheet([]), name: "Gabungan", values: [top, bottom, ...rows], merges };
}

/** The same, and the last header merged over the first cell beside the table. */
export function reachingHeaders(specs: readonly RowSpec[]): SheetData {
  const sheet = mergedHeaders(specs);
  const merges = (sheet.merges ?? []).filter(({ left }) => left !== LAST);
  return { ...sheet, name: "Menjorok", merges: [...merges, { top: 0, left: LAST, bottom: 1, right: LAST + 1 }] };
}
