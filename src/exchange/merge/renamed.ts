import { indicatorsById } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { fieldCell, levelCell } from "../../workbook/reading/rows/recordCells";
import { SheetGrid } from "../../workbook/reading/grid";
import type { CellValue, FieldId, InnovationTable, MappedColumn, WorkbookData } from "../../workbook/types";
import { cellKeyOf, parseCellKey, sameValue, type CellKey } from "../cells";
import { fieldContent, levelContent } from "../content";
import type { SentPart } from "../sent/fingerprint";
import type { MergeNote, ReturnedRow } from "./types";

export interface RenamedInput {
  table: InnovationTable;
  data: WorkbookData;
  rules: RuleSet;
  sent: SentPart | null;
  rows: readonly ReturnedRow[];
  /** Zero-based. */
  keyColumn: number | null;
}

/** Fewer equal cells may be equal by chance. */
const ENOUGH_EQUAL = 2;

/** A cell under a header that nobody knows, read as what it was sent as. */
function contentAs(key: CellKey, raw: CellValue, { rules, data }: RenamedInput): CellValue {
  const { kind, of } = parseCellKey(key);
  if (kind === "level") return levelContent(levelCell(0, raw, indicatorsById(rules).get(of)));
  if (kind !== "field") return raw === "" ? null : raw;
  const cell = fieldCell(of as FieldId, 0, raw, data.date1904);
  return cell.text === "" ? null : fieldContent(cell);
}

/** What was sent between the same two columns, if exactly one column was. */
function betweenNeighbours(column: MappedColumn, { table, sent }: RenamedInput): CellKey | null {
  const at = table.columns.indexOf(column);
  const keyAt = (index: number): CellKey | null => {
    const found = table.columns[index];
    return found ? cellKeyOf(found.role) : null;
  };
  const keys = sent?.keys ?? [];
  const before = keys.indexOf(keyAt(at - 1) ?? "");
  const after = keys.indexOf(keyAt(at + 1) ?? "");
  if (before >= 0 && after === before + 2) return keys[before + 1]!;
  if (before >= 0 && after < 0 && before === keys.length - 2) return keys[before + 1]!;
  return null;
}

/** Whether the cells under a header hold what was sent in a column, so that it is that column under another name. */
function holdsSent(column: MappedColumn, key: CellKey, input: RenamedInput, valueAt: ValueAt): boolean {
  const sent = new Map(input.sent?.rows.map((row) => [row.key, row.cells.get(key) ?? null]));
  const known = input.rows.flatMap((row) => {
    const value = sent.get(row.key);
    return value === undefined || value === null ? [] : [{ value, now: contentAs(key, valueAt(row, column), input) }];
  });
  const equal = known.filter(({ value, now }) => sameValue(value, now)).length;
  return equal >= Math.min(ENOUGH_EQUAL, known.length) && equal > 0 && 2 * equal >= known.length;
}

/** Columns beside the table: people put their own behind it. */
function columnsOutside({ columns, headerBottom }: InnovationTable, grid: SheetGrid): MappedColumn[] {
  const own = new Set(columns.map(({ column }) => column));
  const outside: MappedColumn[] = [];
  for (let column = grid.sheet.left; column <= grid.right; column += 1) {
    const header = grid.text(headerBottom, column);
    if (own.has(column) || header === "") continue;
    outside.push({ column, header, role: { kind: "other" }, certainty: 0 });
  }
  return outside;
}

type ValueAt = (row: ReturnedRow, column: MappedColumn) => CellValue;

/**
 * Looks at the columns under headers that nobody knows: one that stands where a sent column stood and holds what was
 * sent in it is that column; of any other it is told how many cells are not taken.
 */
export function renamedColumns(input: RenamedInput): { rows: ReturnedRow[]; notes: MergeNote[] } {
  const { table, data, keyColumn } = input;
  const notes: MergeNote[] = [];
  const taken = new Map<CellKey, MappedColumn>();
  // Cells of a table that was arranged stand elsewhere, and what is no answer of a form is not in it.
  const sheet = table.places ? undefined : data.sheets.find(({ name }) => name === table.sheet);
  const grid = sheet && new SheetGrid(sheet);
  const valueAt: ValueAt = (row, { column }) => grid?.at(row.row - 1, column) ?? null;
  for (const column of [...table.columns, ...(grid ? columnsOutside(table, grid) : [])]) {
    if (column.role.kind !== "other" || column.column === keyColumn || !grid) continue;
    const cells = input.rows.filter((row) => !sameValue(valueAt(row, column), null)).length;
    if (cells === 0) continue;
    const key = betweenNeighbours(column, input);
    if (key !== null && holdsSent(column, key, input, valueAt)) {
      taken.set(key, column);
      notes.push({ kind: "column-renamed", header: column.header, key });
    } else notes.push({ kind: "column-unknown", header: column.header, cells });
  }
  const rows = input.rows.map((row) => {
    if (taken.size === 0) return row;
    const cells = new Map(row.cells);
    for (const [key, column] of taken) cells.set(key, contentAs(key, valueAt(row, column), input));
    return { ...row, cells };
  });
  return { rows, notes };
}
