import { normalizeText } from "../../cells/text";
import type { TableCandidate } from "../candidates";
import type { Indicator } from "../../../rules/types";
import type { HeaderReader } from "../header/headers";
import type { MappedColumn } from "../../types";
import type { FilledCell, RowCells } from "./rowKinds";

/** Cells that have to repeat their header, as a share of the row. */
const REPEATED_SHARE = 0.6;

/** The texts of each column in the rows of the header, by zero-based column. */
export function headerTexts({ grid, headerTop, headerBottom, columns }: TableCandidate): Map<number, Set<string>> {
  const textsOf = (column: number): Set<string> => {
    const texts = new Set<string>();
    for (let row = headerTop; row <= headerBottom; row += 1) texts.add(normalizeText(grid.text(row, column)));
    return texts;
  };
  return new Map(columns.map(({ column }) => [column, textsOf(column)]));
}

/** Whether a row repeats the header, as on each page of a printed table. */
export function isHeaderAgain(cells: RowCells, headers: ReadonlyMap<number, ReadonlySet<string>>): boolean {
  const isHeader = (cell: FilledCell): boolean => headers.get(cell.column)!.has(normalizeText(cell.text));
  const name = cells.filled.find((cell) => cell.column === cells.name);
  if (name && !isHeader(name)) return false;
  const same = cells.filled.filter(isHeader).length;
  return same >= 2 && same >= REPEATED_SHARE * cells.filled.length;
}

/** Whether a row heads what is read already in other words: each of its cells says what its column is. */
export function headsTheSame(
  cells: RowCells,
  columns: readonly MappedColumn[],
  indicators: ReadonlyMap<string, Indicator>,
  reader: HeaderReader,
): boolean {
  return columns.every(({ column, role }) => {
    const cell = cells.filled.find((one) => one.column === column);
    if (!cell || role.kind === "other") return true;
    const { fields, indicators: names, number, kind } = reader.read(cell.text);
    if (role.kind === "field") return fields[0]?.field === role.field;
    const isLevel = role.kind === "level" && (kind === null || kind === "nilai");
    if (!isLevel && kind !== role.kind) return false;
    const { id, key, formNumber } = indicators.get(role.indicator)!;
    return names[0] ? names[0].indicator === id : number !== null && [key, String(formNumber)].includes(String(number));
  });
}
