import type { Pausing } from "../../rules/pausing";
import { holdsField } from "../columnRoles";
import { belongingOf, type Belonging } from "./header/belonging";
import { mappingColumns } from "./header/columns";
import { isDeskRole } from "./rows/desk";
import { columnReader } from "./rows/noDataRows";
import { SheetGrid } from "./grid";
import type { HeaderReader } from "./header/headers";
import { goesOn, isSubHeader } from "./header/subHeader";
import type { ArrangedPlaces } from "../sheetData";
import type { CellValue, MappedColumn, SheetTable, TableLayout } from "../types";

/** A place that may be the innovation table. */
export interface TableCandidate {
  grid: SheetGrid;
  table: SheetTable | null;
  headerTop: number;
  headerBottom: number;
  /** Last row that may hold data. */
  bottom: number;
  columns: MappedColumn[];
  /** `null`: only profile columns. */
  layout: TableLayout | null;
  /** How much of the header was understood; a level column counts double. */
  score: number;
  /** How much the header speaks of innovations; a table that says nothing of them is none. */
  belonging: Belonging;
  /** Where its cells stand, of a sheet that was arranged from others. */
  places?: ArrangedPlaces;
}

const HEADER_ROWS = 5;
/** What another header row must add to be counted as part of the header. */
const WORTH_A_ROW = 1;
const NAME_HINT = /nama|judul|inov|name|title|proposal|usulan/i;
const MOST_COLUMNS = 400;
const LONGEST_NAME_HEADER = 45;
const ENOUGH_MEASURES = 3;

/**
 * How much of a header was understood. The reviewer's columns may stand in any table, so they make no table likelier.
 */
export function scoreOf(columns: readonly MappedColumn[]): number {
  let score = 0;
  for (const { role, certainty } of columns) {
    if (role.kind === "other" || isDeskRole(role)) continue;
    score += certainty * (role.kind === "level" || role.kind === "score" ? 2 : 1);
  }
  return score;
}

/** @returns the layout, `null` for a list of profiles, `undefined` when the columns make no innovation table */
export function layoutOf(columns: readonly MappedColumn[]): TableLayout | null | undefined {
  if (!columns.some(holdsField("nama"))) return undefined;
  const levels = columns.filter(
    ({ role }) => role.kind === "level" || role.kind === "score" || (role.kind === "tick" && role.level === 1),
  ).length;
  const maturity = columns.some(holdsField("kematangan"));
  if (levels >= 3 || (levels > 0 && !maturity)) return "wide";
  if (maturity) return "recap";
  // Levels may follow from what was measured.
  if (columns.filter(({ role }) => role.kind === "measure").length >= ENOUGH_MEASURES) return "wide";
  const fields = columns.filter(
    ({ role }) => role.kind === "field" && role.field !== "nomor" && !isDeskRole(role),
  ).length;
  return fields >= 4 ? null : undefined;
}

interface Block {
  top: number;
  bottom: number;
}

/** How many rows below its first a header reaches by several cells that are merged downwards. */
function mergedBelow(grid: SheetGrid, anchor: number, left: number, right: number): number {
  const count = new Map<number, number>();
  for (const { top, bottom, left: first, right: last } of grid.sheet.merges) {
    if (top !== anchor || bottom === top || first < left || last > right) continue;
    count.set(bottom - top, (count.get(bottom - top) ?? 0) + 1);
  }
  const depths = [...count].filter(([depth, cells]) => depth < HEADER_ROWS && cells >= 2).map(([depth]) => depth);
  return Math.max(0, ...depths);
}

function blocksAround(grid: SheetGrid, anchor: number, left: number, right: number, reader: HeaderReader): Block[] {
  const first = grid.sheet.top;
  const merged = mergedBelow(grid, anchor, left, right);
  let below = merged;
  while (below < HEADER_ROWS - 1 && isSubHeader(grid, anchor, anchor + below + 1, { left, right }, reader)) below += 1;
  const blocks: Block[] = [{ top: anchor, bottom: anchor + merged }];
  for (let rows = 2; rows <= HEADER_ROWS; rows += 1) {
    for (let under = merged; under < rows && under <= below; under += 1) {
      const top = anchor - (rows - 1 - under);
      const isBlank = (grid.sheet.values[top - first] ?? []).every((cell) => cell === null || cell === "");
      if (top >= first && !isBlank) blocks.push({ top, bottom: anchor + under });
    }
  }
  return blocks;
}

/** The best reading of the header around one row. */
export function* findingCandidate(
  grid: SheetGrid,
  anchor: number,
  area: { left: number; right: number; bottom: number },
  table: SheetTable | null,
  reader: HeaderReader,
): Pausing<TableCandidate | null> {
  const { left, bottom } = area;
  const right = Math.min(area.right, left + MOST_COLUMNS);
  const reading = function* (block: Block): Pausing<TableCandidate | null> {
    const header = grid.headerColumns({ ...block, left, right });
    const columns = yield* mappingColumns(header, reader, columnReader(grid, header, reader, block.bottom + 1, bottom));
    const layout = layoutOf(columns);
    if (layout === undefined) return null;
    const belonging = belongingOf(grid, { ...block, left, right }, reader);
    if (belonging === 0) return null;
    const score = scoreOf(columns);
    return { grid, table, headerTop: block.top, headerBottom: block.bottom, bottom, columns, layout, score, belonging };
  };
  let best: TableCandidate | null = null;
  for (const block of blocksAround(grid, anchor, left, right, reader)) {
    if (table && block.bottom > anchor) continue;
    const candidate = yield* reading(block);
    const more = best ? block.bottom - block.top - (best.headerBottom - best.headerTop) : 0;
    if (candidate && (!best || candidate.score > best.score + WORTH_A_ROW * more)) best = candidate;
  }
  if (!best || table) return best;
  const next = best.headerBottom + 1;
  if (!goesOn(grid, next, { left, right }, reader)) return best;
  return (yield* reading({ top: best.headerTop, bottom: next })) ?? best;
}

/** Whether a row may hold the header of the names. */
export function mayHeadNames(cells: readonly CellValue[], reader: HeaderReader): boolean {
  return cells.some((cell) => isAnchor(cell, reader));
}

/** Whether a cell may be the header of the names: a hint first, since most cells asked about are data. */
function isAnchor(value: CellValue, reader: HeaderReader): boolean {
  if (typeof value !== "string" || !NAME_HINT.test(value.slice(0, LONGEST_NAME_HEADER))) return false;
  const title = value.trim().split(/[\n\r([]/, 1)[0]!;
  if (title.length > LONGEST_NAME_HEADER) return false;
  return reader.fields(value.trim()).some((match) => match.field === "nama" && match.certainty >= 0.6);
}
