import type { Pausing } from "../../rules/pausing";
import { findingCandidate, mayHeadNames, type TableCandidate } from "./candidates";
import type { SheetGrid } from "./grid";
import type { HeaderReader } from "./header/headers";
import { SEARCHED_ROWS } from "./searchedRows";
import type { SheetTable } from "../types";

const MOST_ANCHORS = 25;

/** The best header among the rows that hold a header of names. Level columns settle the search: data come below. */
function* findingBest(
  grid: SheetGrid,
  reader: HeaderReader,
  isTaken: (row: number) => boolean,
): Pausing<TableCandidate | null> {
  const area = { left: grid.sheet.left, right: grid.right, bottom: grid.bottom };
  let best: TableCandidate | null = null;
  let anchors = 0;
  for (const [index, cells] of grid.sheet.values.slice(0, SEARCHED_ROWS.innovations).entries()) {
    const row = grid.sheet.top + index;
    yield;
    if (isTaken(row) || !mayHeadNames(cells, reader)) continue;
    // "DAFTAR INOVASI" alone in its row, above the header of the names, is the title.
    const isTitle = cells.filter((cell) => cell !== null && cell !== "").length < 2;
    if (isTitle && mayHeadNames(grid.sheet.values[index + 1] ?? [], reader)) continue;
    const candidate = yield* findingCandidate(grid, row, area, null, reader);
    // A title above an Excel table may read as the first row of its header.
    if (candidate && isTaken(candidate.headerBottom)) continue;
    if (candidate && (!best || candidate.score > best.score + 0.5)) best = candidate;
    anchors += 1;
    if (best?.layout === "wide" || anchors >= MOST_ANCHORS) break;
  }
  return best;
}

function findingInTable(grid: SheetGrid, table: SheetTable, reader: HeaderReader): Pausing<TableCandidate | null> {
  const { area } = table;
  const bottom = table.hasTotals ? area.bottom - 1 : area.bottom;
  return findingCandidate(grid, table.hasHeader ? area.top : area.top - 1, { ...area, bottom }, table, reader);
}

/** All places of a sheet that may be the innovation table: its Excel tables and the best of its header rows. */
export function* findingCandidates(grid: SheetGrid, reader: HeaderReader): Pausing<TableCandidate[]> {
  const found: TableCandidate[] = [];
  for (const table of grid.sheet.tables) {
    const candidate = yield* findingInTable(grid, table, reader);
    if (candidate) found.push(candidate);
  }
  const inTable = (row: number): boolean =>
    found.some((one) => row >= one.headerTop && row <= Math.max(one.bottom, one.table?.area.bottom ?? 0));
  const best = yield* findingBest(grid, reader, inTable);
  return best ? [...found, best] : found;
}
