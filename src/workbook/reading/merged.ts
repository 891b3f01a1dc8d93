import { mapPausing, type Pausing } from "../../rules/pausing";
import { arrangedName } from "../places";
import type { PlacedRows } from "../sheetData";
import type { ColumnRole, InnovationRecord, InnovationTable, LevelCell, MappedColumn } from "../types";

/** Which column of the one table a column of a part is. */
type ColumnMap = (column: number) => number;

function roleKey(role: ColumnRole): string {
  return JSON.stringify(role);
}

/** Puts the columns of several tables together by what they hold; those of the first keep their places. */
class MergedColumns {
  readonly columns: MappedColumn[];
  private readonly byRole = new Map<string, number>();
  private next: number;

  constructor(first: InnovationTable) {
    this.columns = [...first.columns];
    for (const { column, role } of first.columns) if (role.kind !== "other") this.byRole.set(roleKey(role), column);
    this.next = Math.max(-1, ...first.columns.map(({ column }) => column)) + 1;
  }

  /** Where the columns of a part stand in the table; what nobody recognised has a place only where its cells are told of. */
  add({ columns, disputed = [] }: InnovationTable): Map<number, number> {
    const places = new Map<number, number>();
    for (const own of columns) {
      if (own.role.kind === "other") {
        if (!disputed.some(({ column }) => column === own.column)) continue;
        places.set(own.column, this.next);
        this.next += 1;
        continue;
      }
      const key = roleKey(own.role);
      let column = this.byRole.get(key);
      if (column === undefined) {
        this.byRole.set(key, (column = this.next));
        this.columns.push({ ...own, column });
        this.next += 1;
      }
      places.set(own.column, column);
    }
    return places;
  }
}

function movedCells<T extends { column: number }>(
  cells: Readonly<Record<string, T>>,
  to: ColumnMap,
): Record<string, T> {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, { ...cell, column: to(cell.column) }]));
}

function movedLevel(cell: LevelCell, to: ColumnMap): LevelCell {
  const moved = { ...cell, column: to(cell.column) };
  if (!cell.ticks) return moved;
  const columns = cell.ticks.columns.map((column) => (column === undefined ? undefined : to(column)));
  return { ...moved, ticks: { ...cell.ticks, columns } };
}

function movedRecord(record: InnovationRecord, shift: number, to: ColumnMap): InnovationRecord {
  const levels = Object.entries(record.levels).map(([key, cell]) => [key, movedLevel(cell, to)]);
  return {
    ...record,
    row: record.row + shift,
    fields: movedCells(record.fields as Record<string, { column: number }>, to) as InnovationRecord["fields"],
    levels: Object.fromEntries(levels) as InnovationRecord["levels"],
    evidence: movedCells(record.evidence, to),
    measures: movedCells(record.measures, to),
    bases: movedCells(record.bases, to),
  };
}

/** What is told of a part and stands outside of its rows keeps its own place. */
function onOwnSheet<Told extends { column: number }>(
  { sheet, columns }: InnovationTable,
  told: readonly Told[] = [],
): (Told & { elsewhere: { sheet: string; header: string } })[] {
  return told.map((entry) => {
    const header = columns.find(({ column }) => column === entry.column)?.header ?? "";
    return { ...entry, elsewhere: { sheet, header } };
  });
}

/**
 * Several tables of one layout as one: columns by what they hold, rows below each other. Rows of the first part keep
 * their numbers, those of the others count on; where each cell stands is remembered.
 */
export function* mergingTables(parts: readonly [InnovationTable, ...InnovationTable[]]): Pausing<InnovationTable> {
  const [first, ...others] = parts;
  const columns = new MergedColumns(first);
  const same = new Map(first.columns.map(({ column }) => [column, column]));
  const rows: PlacedRows[] = [{ sheet: first.sheet, first: 1, last: first.lastRow + 1, shift: 0, columns: same }];
  const merged: InnovationTable = { ...first, tableName: null, records: [...first.records] };
  merged.nameless = [...first.nameless];
  merged.spread = [...(first.spread ?? [])];
  const disputed = [...(first.disputed ?? [])];
  let last = first.lastRow + 1;
  for (const part of others) {
    const places = columns.add(part);
    const to: ColumnMap = (column) => places.get(column) ?? column;
    const begin = part.headerBottom + 2;
    const shift = last + 1 - begin;
    const back = new Map([...places].map(([own, column]) => [column, own]));
    rows.push({ sheet: part.sheet, first: last + 1, last: part.lastRow + 1 + shift, shift, columns: back });
    const moved = (record: InnovationRecord): InnovationRecord => movedRecord(record, shift, to);
    merged.records.push(...(yield* mapPausing(part.records, moved)));
    merged.nameless.push(...(yield* mapPausing(part.nameless, moved)));
    merged.spread.push(...(part.spread ?? []).map((one) => ({ ...one, row: one.row + shift, column: to(one.column) })));
    disputed.push(...(part.disputed ?? []).map((one) => ({ ...one, row: one.row + shift, column: to(one.column) })));
    last = part.lastRow + 1 + shift;
  }
  const sheets = parts.map(({ sheet }) => sheet);
  const leftOut = parts.flatMap((part) => onOwnSheet(part, part.leftOut));
  const disputedYears = parts.flatMap((part) => onOwnSheet(part, part.disputedYears));
  const second = parts.flatMap((part) => onOwnSheet(part, part.second));
  return {
    ...merged,
    leftOut,
    disputed,
    disputedYears,
    second,
    sheet: arrangedName(sheets),
    lastRow: last - 1,
    columns: columns.columns,
    certainty: Math.min(...parts.map(({ certainty }) => certainty)),
    places: { sheets, rows },
  };
}
