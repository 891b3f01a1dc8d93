import type { CellValue } from "../../workbook/types";
import type { ScannedCells } from "./scanSheet";

const MOST_CELLS = 20_000_000;

/** A block that would not fit into memory. */
export class TooManyCells extends Error {}

/** The block of a sheet that holds all cells with content. */
export interface CellBlock {
  top: number;
  left: number;
  values: CellValue[][];
}

/** @throws TooManyCells */
export function toBlock({ rows, columns, values: found }: ScannedCells): CellBlock {
  if (found.length === 0) return { top: 0, left: 0, values: [] };
  let [top, left, bottom, right] = [rows[0]!, columns[0]!, rows[0]!, columns[0]!];
  for (let at = 1; at < found.length; at += 1) {
    top = Math.min(top, rows[at]!);
    bottom = Math.max(bottom, rows[at]!);
    left = Math.min(left, columns[at]!);
    right = Math.max(right, columns[at]!);
  }
  const width = right - left + 1;
  if ((bottom - top + 1) * width > MOST_CELLS) throw new TooManyCells(`over the ${MOST_CELLS} limit`);
  const values = Array.from({ length: bottom - top + 1 }, () => Array<CellValue>(width).fill(null));
  for (let at = 0; at < found.length; at += 1) values[rows[at]! - top]![columns[at]! - left] = found[at]!;
  return { top, left, values };
}
