import { holdsField } from "../columnRoles";
import { isDeskRole } from "./rows/desk";
import { SheetGrid } from "./grid";
import { filledCells, isColumnNumbers, isSectionRow, mayHeadGroup, type RowCells } from "./rows/rowKinds";
import { isTotalRow } from "./rows/totals";
import type { InnovationRecord, InnovationTable, SheetData } from "../types";

/** What a row of the sheet with the innovation table is. */
export type RowAt =
  | { kind: "innovation" | "excluded"; record: InnovationRecord }
  /** Above the first data row, below the last one, or outside of everything that is filled. */
  | { kind: "above" | "header" | "below" }
  /** Inside the table: sums, headings of a group, data without a name, nothing, or anything else that is no innovation. */
  | { kind: "total" | "section" | "nameless" | "blank" | "other" };

function columnOf(table: InnovationTable, wanted: "nama" | "nomor"): number | null {
  return table.columns.find(holdsField(wanted))?.column ?? null;
}

/** The record that a row belongs to: its own, or that of the row above in which its merged name begins. */
function recordAt(table: InnovationTable, sheet: SheetData | undefined, row: number): InnovationRecord | null {
  const name = columnOf(table, "nama");
  const merge = sheet?.merges.find(
    ({ left, right, top, bottom }) => name !== null && left <= name && right >= name && top < row && row <= bottom + 1,
  );
  const first = merge ? merge.top + 1 : row;
  return table.records.find((record) => record.row === first) ?? null;
}

/** @param sheet the cells of the table's sheet; without them only innovations, header and ends are told apart */
export function rowAt(table: InnovationTable, sheet: SheetData | undefined, row: number): RowAt {
  const record = recordAt(table, sheet, row);
  if (record) return { kind: record.included ? "innovation" : "excluded", record };
  const index = row - 1;
  if (index < table.headerTop) return { kind: "above" };
  if (index <= table.headerBottom) return { kind: "header" };
  if (table.nameless.some((record) => record.row === row)) return { kind: "nameless" };
  const columns = table.columns.map(({ column }) => column);
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const values = sheet?.values[index - sheet.top] ?? [];
  const desk = new Set(table.columns.flatMap(({ column, role }) => (isDeskRole(role) ? [column] : [])));
  const filled = filledCells(values, sheet?.left ?? 0).filter(
    ({ column }) => column >= left && column <= right && !desk.has(column),
  );
  const last = Math.max(table.lastRow, ...(sheet ? tableEnds(table, sheet) : []));
  if (filled.length === 0) return { kind: index > last ? "below" : "blank" };
  const cells: RowCells = {
    filled,
    name: columnOf(table, "nama") ?? left,
    number: columnOf(table, "nomor"),
    merged: (sheet?.merges ?? []).some((merge) => mayHeadGroup(merge) && merge.top <= index && index <= merge.bottom),
  };
  if (isTotalRow(cells)) return { kind: "total" };
  if (index > last) return { kind: "below" };
  if (sheet && isColumnNumbers(new SheetGrid(sheet), index, { left, right }, (column) => desk.has(column)))
    return { kind: "header" };
  return { kind: isSectionRow(cells) ? "section" : "other" };
}

/** An Excel table goes on below the last innovation, down to its own end. */
function tableEnds(table: InnovationTable, sheet: SheetData): number[] {
  return sheet.tables.filter(({ name }) => name === table.tableName).map(({ area }) => area.bottom);
}
