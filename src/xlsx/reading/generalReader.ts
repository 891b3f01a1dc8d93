import { zipSync } from "fflate";
import { readXlsx, type CellValue as HucreValue } from "hucre/xlsx";
import type { CellValue } from "../../workbook/types";
import type { Archive } from "../zip/archive";
import type { SheetEntry } from "./parts";
import type { ScannedSheet } from "./scan";
import { slimWorksheet } from "./slimWorksheet";

const PARTS_OF_THE_BOOK = /^\[Content_Types\]\.xml$|^_rels\/|_rels\/workbook[^/]*\.rels$|sharedStrings[^/]*\.xml$/i;

/**
 * Packs what the parser needs without compression. It sees no styles, so that dates stay the serial numbers they are,
 * and it unpacks nothing that the guard has not weighed.
 */
function repack(archive: Archive, path: string, sheets: readonly SheetEntry[]): Uint8Array {
  const parts: Archive = {};
  for (const [name, part] of Object.entries(archive)) {
    if (name === path || PARTS_OF_THE_BOOK.test(name)) parts[name] = part;
  }
  for (const sheet of sheets) {
    if (sheet.path !== null && sheet.path in archive) parts[sheet.path] = slimWorksheet(archive, sheet.path);
  }
  return zipSync(parts, { level: 0 });
}

function cellValue(value: HucreValue): CellValue {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

function isFilled(value: HucreValue | undefined): boolean {
  return value !== null && value !== undefined && value !== "";
}

/** Cuts the rows, which begin at A1, down to the block that holds all cells with content. */
function toBlock(rows: readonly HucreValue[][]): Omit<ScannedSheet, "merges" | "links"> {
  const first = rows.map((row) => row.findIndex(isFilled));
  const top = first.findIndex((column) => column >= 0);
  if (top < 0) return { top: 0, left: 0, values: [] };
  let bottom = top;
  let left = first[top]!;
  let right = left;
  rows.forEach((row, index) => {
    if (first[index]! < 0) return;
    bottom = index;
    left = Math.min(left, first[index]!);
    let last = row.length - 1;
    while (!isFilled(row[last])) last -= 1;
    right = Math.max(right, last);
  });
  const values = rows.slice(top, bottom + 1).map((row) => {
    const cells = row.slice(left, right + 1).map(cellValue);
    while (cells.length < right - left + 1) cells.push(null);
    return cells;
  });
  return { top, left, values };
}

/**
 * Reads the worksheets of a workbook with a general XML reader, whatever way they are written.
 * @param path path of the workbook part
 * @param all all sheets of the workbook in order
 * @param wanted those with a worksheet part
 */
export async function readGenerally(
  archive: Archive,
  path: string,
  all: readonly SheetEntry[],
  wanted: readonly SheetEntry[],
): Promise<ScannedSheet[]> {
  const book = await readXlsx(repack(archive, path, wanted), { sheets: (info) => wanted.includes(all[info.index]!) });
  return book.sheets.map(({ rows, merges = [] }) => ({
    ...toBlock(rows),
    merges: merges.map((one) => ({ top: one.startRow, left: one.startCol, bottom: one.endRow, right: one.endCol })),
  }));
}
