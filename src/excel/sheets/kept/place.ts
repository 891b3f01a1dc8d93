import { readKeyCell } from "../../../template/keptKey";
import type { Area } from "../../../workbook/types";
import { ExcelProblem } from "../../host/problem";
import { loadFormulas, readRows } from "../../reading/blocks";
import { isObject } from "../../stored/entry";
import { abandoned } from "../abandoned";
import type { PresentLine } from "./line";

/** A sheet of ours as the document remembers it. */
export interface RememberedSheet {
  sheetId: string;
  /** The texts over our columns as they were first written, the hidden one last. */
  headers: readonly string[];
}

export function isRemembered(value: unknown): value is RememberedSheet {
  if (!isObject(value) || typeof value["sheetId"] !== "string") return false;
  const headers = value["headers"];
  return Array.isArray(headers) && headers.length > 1 && headers.every((text) => typeof text === "string");
}

/** Where our lines stand on a sheet now. */
export interface KeptPlace {
  id: string;
  name: string;
  /** The cells in use. */
  used: Area;
  headerRow: number;
  /** Where each of our columns stands; `null` for one that somebody took away. */
  columns: readonly (number | null)[];
  keyColumn: number;
  /** The leftmost and rightmost of them. */
  left: number;
  right: number;
}

export interface PlacedLine extends PresentLine {
  row: number;
  keyText: string;
}

/** The header is looked for in so many rows: people put titles above it. */
const HEADER_ROWS = 60;

/**
 * Finds our lines on the sheet that the document remembers, wherever its rows and columns stand now.
 * @param toWrite a protected sheet can only be read
 * @returns `null` when the sheet or its hidden column is gone: then there is nothing to go by
 * @throws ExcelProblem `protected`
 */
export async function findPlace(
  context: Excel.RequestContext,
  { sheetId, headers }: RememberedSheet,
  toWrite = true,
): Promise<KeptPlace | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("id,name,visibility,protection/protected");
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();
  if (sheet.isNullObject || range.isNullObject || abandoned.has(sheet)) return null;
  const top = range.rowIndex;
  const left = range.columnIndex;
  const used = { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
  const head = await readRows(
    context,
    { sheet: sheetId, area: { ...used, bottom: Math.min(used.bottom, top + HEADER_ROWS - 1) } },
    loadFormulas,
  );
  const keyHeader = headers[headers.length - 1];
  const row = head.findIndex((cells) => cells.some((cell) => cell === keyHeader));
  const cells = head[row];
  if (!cells) return null;
  if (toWrite && sheet.protection.protected) throw new ExcelProblem("protected", sheet.name);
  const at = (text: string): number | null => {
    const index = cells.indexOf(text);
    return index < 0 ? null : left + index;
  };
  const columns = headers.slice(0, -1).map(at);
  const keyColumn = left + cells.lastIndexOf(keyHeader ?? "");
  const present = [...columns.filter((column) => column !== null), keyColumn];
  return {
    id: sheet.id,
    name: sheet.name,
    used,
    headerRow: top + row,
    columns,
    keyColumn,
    left: Math.min(...present),
    right: Math.max(...present),
  };
}

/** The lines of ours on the sheet by what they are about; of a line that somebody copied the first. */
export async function presentLines(context: Excel.RequestContext, place: KeptPlace): Promise<Map<string, PlacedLine>> {
  const { id, used, left, right, keyColumn, columns } = place;
  const rows = await readRows(context, { sheet: id, area: { ...used, left, right } }, loadFormulas);
  const lines = new Map<string, PlacedLine>();
  rows.forEach((cells, index) => {
    const keyText = cells[keyColumn - left] ?? "";
    const known = readKeyCell(keyText);
    if (!known || lines.has(known.key)) return;
    const own = columns.map((column) => (column === null ? undefined : (cells[column - left] ?? "")));
    lines.set(known.key, { ...known, row: used.top + index, keyText: String(keyText), cells: own });
  });
  return lines;
}
