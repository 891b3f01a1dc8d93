import { zipSync } from "fflate";
import { readXlsx, type CellValue as HucreValue } from "hucre/xlsx";
import type { Area, CellValue, SheetData, WorkbookData } from "../workbook/types";
import { openArchive, type Archive } from "./archive";
import { XlsxError } from "./errors";
import { readTables, readWorkbookParts, workbookPath, type SheetEntry } from "./parts";
import { slimWorksheet } from "./slim";

interface MergeRange {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

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

/** The block that holds all filled cells; `null` in an empty sheet. */
function usedArea(rows: readonly HucreValue[][]): Area | null {
  const filled = rows.map((row) => row.findIndex(isFilled));
  const top = filled.findIndex((column) => column >= 0);
  if (top < 0) return null;
  let bottom = top;
  let left = filled[top]!;
  let right = left;
  rows.forEach((row, index) => {
    const first = filled[index]!;
    if (first < 0) return;
    bottom = index;
    left = Math.min(left, first);
    let last = row.length - 1;
    while (!isFilled(row[last])) last -= 1;
    right = Math.max(right, last);
  });
  return { top, left, bottom, right };
}

function toSheetData(
  entry: SheetEntry,
  rows: readonly HucreValue[][],
  merges: readonly MergeRange[],
  archive: Archive,
): SheetData {
  const used = usedArea(rows);
  const { top, left, bottom, right } = used ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const values = rows.slice(top, bottom + 1).map((row) => {
    const cells = row.slice(left, right + 1).map(cellValue);
    while (cells.length < right - left + 1) cells.push(null);
    return cells;
  });
  return {
    name: entry.name,
    visible: entry.visible,
    top,
    left,
    values,
    merges: merges.map((one) => ({ top: one.startRow, left: one.startCol, bottom: one.endRow, right: one.endCol })),
    tables: entry.path === null ? [] : readTables(archive, entry.path),
  };
}

function parseError(error: unknown, name: string): XlsxError {
  const message = error instanceof Error ? error.message : String(error);
  const tooLarge = /over the \d+ limit/.test(message) || error instanceof RangeError;
  return new XlsxError(tooLarge ? "too-large" : "damaged", name, message, { cause: error });
}

/**
 * Reads a workbook file: cell values with the cached results of formulas, Excel errors as their text, dates as serial
 * numbers, rich text as plain text, merges and Excel tables. Chart sheets are left out; empty cells are `null`.
 * @param bytes the content of an .xlsx or .xlsm file
 * @param name its name, for messages
 * @throws XlsxError
 */
export async function readXlsxWorkbook(bytes: Uint8Array, name: string): Promise<WorkbookData> {
  const archive = openArchive(bytes, name);
  const path = workbookPath(archive);
  if (path === null) throw new XlsxError("not-xlsx", name, "a zip file, but no workbook");
  const { sheets, date1904 } = readWorkbookParts(archive, path);
  const readable = sheets.filter((sheet) => sheet.path !== null && sheet.path in archive);
  if (readable.length === 0) throw new XlsxError("damaged", name, "the workbook has no sheets");
  try {
    const book = await readXlsx(repack(archive, path, readable), {
      sheets: (info) => readable.includes(sheets[info.index]!),
    });
    const data = book.sheets.map((sheet, index) =>
      toSheetData(readable[index]!, sheet.rows, sheet.merges ?? [], archive),
    );
    return { name, date1904, sheets: data };
  } catch (error) {
    throw parseError(error, name);
  }
}
