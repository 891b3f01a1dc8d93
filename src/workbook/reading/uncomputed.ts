import { holdsField } from "../columnRoles";
import type { InnovationTable, MappedColumn, SheetData, SpdTable, TableProblem } from "../types";

/** Columns that a score comes from. */
function scored({ columns, layout }: InnovationTable): MappedColumn[] {
  if (layout === "recap") return columns.filter(holdsField("kematangan"));
  return columns.filter(({ role }) => ["level", "score", "tick", "measure"].includes(role.kind));
}

function problemIn(
  sheets: readonly SheetData[],
  name: string,
  columns: readonly { column: number; header: string }[],
  rows: readonly number[],
): TableProblem | null {
  const cells = sheets.find((sheet) => sheet.name === name)?.uncomputed;
  if (!cells) return null;
  const wanted = new Set(rows);
  const found = cells.filter(({ row, column }) => wanted.has(row + 1) && columns.some((one) => one.column === column));
  const first = columns.find(({ column }) => found.some((cell) => cell.column === column));
  return first ? { kind: "not-calculated", sheet: name, header: first.header, count: found.length } : null;
}

/** A program wrote formulas and no results: what they give is known once Excel has opened and saved the workbook. */
export function notCalculated(
  sheets: readonly SheetData[],
  table: InnovationTable | null,
  spd: SpdTable | null,
): TableProblem | null {
  const own =
    table &&
    problemIn(
      sheets,
      table.sheet,
      scored(table),
      table.records.map(({ row }) => row),
    );
  if (own || !spd) return own;
  const { columns, headers } = spd;
  const read = [
    { column: columns.level, header: headers.level },
    ...(columns.measure === null ? [] : [{ column: columns.measure, header: headers.measure ?? "" }]),
  ];
  return problemIn(
    sheets,
    spd.sheet,
    read,
    spd.records.map(({ row }) => row),
  );
}
