import { sidIndicators } from "../../../rules/index";
import { ROWS_AT_ONCE, type Pausing } from "../../../rules/pausing";
import { givesScores, holdsField, holdsScore } from "../../columnRoles";
import type { Area, UncountedEntry, MappedColumn } from "../../types";
import type { TableCandidate } from "../candidates";
import type { HeaderReader } from "../header/headers";
import type { Found } from "../readCandidate";
import { parseLevel } from "../../cells/level";
import { cleanText, isBlankCode, normalizeText } from "../../cells/text";
import {
  filledCells,
  headsOtherTable,
  isExampleRow,
  isFooterRow,
  isHintRow,
  isSectionRow,
  type RowCells,
} from "./rowKinds";
import { holdsLevels } from "../header/columnData";
import { headsAnother } from "./otherTable";
import { isTotalRow } from "./totals";

/** A row with fewer cells is a signature or a legend. */
const ENOUGH_CELLS = 3;
/** How surely a header beside the table has to be known. */
const SURE = 0.9;
/** How surely a header has to be that of a profile column to hold no levels. */
const KNOWN = 0.6;
/** Among so many columns of indicators one more may be one. */
const ENOUGH_SCORED = 3;

/**
 * Rows below a table that are filled in like innovations.
 * @param from zero-based row below the last one that was read
 * @param most how many cells the fullest innovation has
 */
function* rowsBelow(
  { grid, table }: TableCandidate,
  used: readonly MappedColumn[],
  { name, number }: { name: number; number: number | null },
  { from, most, reader }: { from: number; most: number; reader: HeaderReader },
): Pausing<UncountedEntry[]> {
  const found: UncountedEntry[] = [];
  const columns = new Set(used.map(({ column }) => column));
  const scores = new Set(used.filter(holdsScore).map(({ column }) => column));
  const isInOtherTable = (row: number): boolean =>
    grid.sheet.tables.some((one) => one !== table && one.area.top <= row && row <= one.area.bottom);
  for (let row = from; row <= grid.bottom; row += 1) {
    if (row % ROWS_AT_ONCE === 0) yield;
    const filled = filledCells(grid.sheet.values[row - grid.sheet.top] ?? [], grid.sheet.left).filter(
      ({ column }) => columns.has(column) && !isBlankCode(grid.at(row, column)),
    );
    const cells: RowCells = { filled, name, number, merged: false };
    const header = headsAnother(cells, reader);
    if (headsOtherTable(cells) || header === "others") break;
    if (header === "indicators") {
      const heads = filled.filter((cell) => (reader.fields(cell.text)[0]?.certainty ?? 0) < SURE);
      const text = heads.map((cell) => cell.text).join(", ");
      found.push({ why: "block", row: row + 1, column: name, text });
      break;
    }
    if (header !== null) continue;
    const text = grid.text(row, name);
    const isFull = filled.length >= ENOUGH_CELLS && 2 * filled.length >= most;
    const isScored = filled.some(({ column }) => scores.has(column) && typeof grid.at(row, column) === "number");
    if (!(isFull || isScored) || isBlankCode(grid.at(row, name)) || !/[a-z]/i.test(text) || isInOtherTable(row))
      continue;
    if (isTotalRow(cells) || isSectionRow(cells) || isFooterRow(cells) || isHintRow(cells) || isExampleRow(cells))
      continue;
    found.push({ why: "below", row: row + 1, column: name, text });
  }
  return found;
}

/** A second column of names under the header of the first: innovations that stand beside the others. */
function namesBeside(
  { grid, columns, headerBottom }: TableCandidate,
  name: MappedColumn,
  rows: readonly number[],
): UncountedEntry[] {
  const header = normalizeText(name.header);
  const isAway = ({ column }: MappedColumn): boolean => Math.abs(column - name.column) > 1;
  const found = columns.filter(
    (one) => one.role.kind === "other" && header !== "" && isAway(one) && normalizeText(one.header) === header,
  );
  return found.flatMap(({ column, header: text }) =>
    rows.some((row) => /[a-z]/i.test(grid.text(row - 1, column)))
      ? [{ why: "beside" as const, row: headerBottom + 1, column, text: cleanText(text) }]
      : [],
  );
}

/** Columns beside an Excel table that are headed and filled in like its own. */
function columnsBeside(
  { grid, table, headerBottom }: TableCandidate,
  rows: readonly number[],
  reader: HeaderReader,
): UncountedEntry[] {
  if (!table) return [];
  const { left, right }: Area = table.area;
  const found: UncountedEntry[] = [];
  for (let column = grid.sheet.left; column <= grid.right; column += 1) {
    if (column >= left && column <= right) continue;
    const header = grid.at(headerBottom, column);
    if (typeof header !== "string" || cleanText(header) === "") continue;
    const { indicators, fields } = reader.read(header);
    const isKnown = (indicators[0]?.certainty ?? 0) >= SURE || (fields[0]?.certainty ?? 0) >= SURE;
    const isFilled = rows.some((row) => !isBlankCode(grid.at(row - 1, column)));
    if (isKnown && isFilled) found.push({ why: "beside", row: headerBottom + 1, column, text: cleanText(header) });
  }
  return found;
}

/**
 * Columns with nothing but levels among those of the indicators, under a header that nobody knows, while indicators have
 * none: their levels count 0. Before the first and behind the last one only where that indicator is among them.
 */
function levelsUnread(
  { grid, columns, headerBottom }: TableCandidate,
  rows: readonly number[],
  reader: HeaderReader,
): UncountedEntry[] {
  const scored = columns.filter((column) => givesScores([column]) && "indicator" in column.role);
  const have = new Set(scored.map(({ role }) => ("indicator" in role ? role.indicator : "")));
  const isOpen = sidIndicators(reader.rules).map(({ id }) => !have.has(id));
  if (have.size < ENOUGH_SCORED || !isOpen.includes(true)) return [];
  const from = columns.indexOf(scored[0]!) - Number(isOpen[0]);
  const to = columns.indexOf(scored[scored.length - 1]!) + Number(isOpen[isOpen.length - 1]);
  return columns.slice(Math.max(0, from), to + 1).flatMap(({ column, header, role }): UncountedEntry[] => {
    if (role.kind !== "other" || header === "") return [];
    const { kind, indicators, fields } = reader.read(header);
    if (kind === "foreign" || indicators.length > 0 || (fields[0]?.certainty ?? 0) >= KNOWN) return [];
    const cells = rows.map((row) => grid.at(row - 1, column)).filter((cell) => !isBlankCode(cell));
    const isFull = 2 * cells.length >= rows.length && cells.some((cell) => parseLevel(cell).level > 0);
    if (!isFull || !holdsLevels(cells)) return [];
    return [{ why: "levels", row: headerBottom + 1, column, text: cleanText(header) }];
  });
}

/** What was read of a candidate, with what stands below and beside it; formulas, which are given their rows, do not ask. */
export function* withOutside({ candidate, rows }: Found, reader: HeaderReader): Pausing<Found> {
  const { columns } = candidate;
  const used = columns.filter(({ role }) => role.kind !== "other");
  const name = columns.find(holdsField("nama"))!;
  const place = { name: name.column, number: columns.find(holdsField("nomor"))?.column ?? null };
  const inRows = rows.records.map(({ row }) => row);
  const leftOut = [
    ...rows.leftOut,
    ...(yield* rowsBelow(candidate, used, place, { ...rows.end, reader })),
    ...columnsBeside(candidate, inRows, reader),
    ...namesBeside(candidate, name, inRows),
    ...levelsUnread(candidate, inRows, reader),
  ];
  return { candidate, rows: { ...rows, leftOut } };
}
