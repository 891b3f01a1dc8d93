import { cellBehind, cellInTable, exactCellBehind, valueAt } from "../../workbook/places";
import type { CellChange } from "../../excel/cells/writeCells";
import type { InnovationTable, WorkbookData } from "../../workbook/types";
import type { CellTarget, Session } from "../session/types";

/** The table when its rows and columns are not those of a sheet. */
function arranged(session: Session): InnovationTable | null {
  const table = session.state().reading?.innovations;
  return table?.places ? table : null;
}

/** The cell of the workbook that a page means: it may speak of a table that was arranged from several sheets. */
export function placeInWorkbook(session: Session, place: CellTarget): CellTarget {
  const table = arranged(session);
  return table && place.sheet === table.sheet ? cellBehind(table, place.row, place.column) : place;
}

/** The cell of such a table that shows the selected cell; a cell that it does not show stays as it is. */
export function placeInTable(table: InnovationTable | null | undefined, place: CellTarget | null): CellTarget | null {
  return place && table?.places ? (cellInTable(table, place) ?? place) : place;
}

/** The header over a cell of a table, which must still stand there; absent where there is none. */
export function headerOver(
  table: InnovationTable | null | undefined,
  data: WorkbookData | null,
  { sheet, row, column }: CellTarget,
): Pick<CellChange, "above"> {
  if (!table || table.places || table.sheet !== sheet) return {};
  for (let header = table.headerBottom + 1; header > table.headerTop; header -= 1) {
    const value = header < row ? valueAt(data, { sheet, row: header, column }) : undefined;
    if (value !== undefined && value !== null && value !== "") return { above: { row: header, value } };
  }
  return {};
}

/**
 * A change where it is to be written. The header over the cell and the name beside it, which must still stand there, go
 * along, the name as far as it stands in the same row; what the cell held when it was read is asked for in any case.
 * @returns `null` for a column that the sheet of the row does not have
 */
export function changeInWorkbook(session: Session, change: CellChange): CellChange | null {
  const table = arranged(session);
  if (!table || change.sheet !== table.sheet) {
    return { ...change, ...headerOver(session.state().reading?.innovations, session.data(), change) };
  }
  const { beside, ...rest } = change;
  const place = exactCellBehind(table, change.row, change.column);
  if (!place) return null;
  const moved: CellChange = { ...rest, ...place };
  const held = change.expected ?? valueAt(session.data(), place);
  if (held !== undefined) moved.expected = held;
  if (!beside) return moved;
  const name = cellBehind(table, change.row, beside.column);
  const isBeside = name.sheet === place.sheet && name.row === place.row;
  return isBeside ? { ...moved, beside: { ...beside, column: name.column } } : moved;
}
