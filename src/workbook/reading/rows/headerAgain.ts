import { normalizeText } from "../../cells/text";
import type { TableCandidate } from "../candidates";
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
