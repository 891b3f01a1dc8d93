import { oncePer } from "../rules/once";
import { mayBegin, normalizeText } from "./cells/text";
import type { SheetData } from "./types";

/**
 * The name within a sheet that says it was written by us. Excel copies the names of a sheet along with it, into another
 * workbook too, and keeps them when it is renamed.
 */
export const OWN_SHEET_NAME = "IID_lembar_sendiri";

/**
 * What the headers of our lists hold and nobody else's: of the hidden column, and of those that versions before 0.3.0
 * wrote. They still tell where a program has copied the cells and not the names.
 */
const OWN_HEADERS: readonly (readonly string[])[] = [
  ["kunci (jangan diubah)"],
  ["key (do not change)"],
  ["tingkat", "lembar", "sel", "baris", "masalah", "perbaikan"],
  ["severity", "sheet", "cell", "row", "problem", "fix"],
  ["opd", "sel", "dari", "ke", "dokumen", "poin", "selesai?"],
  ["department", "cell", "from", "to", "document", "points", "done?"],
].map((headers) => headers.map(normalizeText));
/** How the first header of each begins. */
const MAY_HEAD = mayBegin("kunci|key|tingkat|severity|opd|department");
/** People put titles above a list. */
const HEADER_ROWS = 20;

function isOwnHeader(cells: SheetData["values"][number]): boolean {
  // Every row of every sheet is asked, and nearly all of them are data.
  if (!cells.some((cell) => typeof cell === "string" && MAY_HEAD(cell))) return false;
  const texts = new Set(cells.flatMap((cell) => (typeof cell === "string" ? [normalizeText(cell)] : [])));
  return OWN_HEADERS.some((headers) => headers.every((header) => texts.has(header)));
}

/**
 * Whether a sheet is a list, plan, report, letter or rule sheet of ours: whatever stands there is no data. Asked by each
 * reader of a workbook.
 */
export const isOwnSheet = oncePer(
  ({ own, values }: SheetData): boolean => own === true || values.slice(0, HEADER_ROWS).some(isOwnHeader),
);
