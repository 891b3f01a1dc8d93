import type { CellTarget } from "../../actions/types";
import type { IndicatorState, LevelTarget } from "../../analysis/indicatorState";
import type { CellChange } from "../../excel/cells/writeCells";
import { toHundredths } from "../../scoring/index";
import type { CellValue, Level, WorkbookData } from "../../workbook/types";
import { isCovered, valueAt } from "../../workbook/places";

/** The row that is shown, and the cell in it that tells whose row it is. */
export interface ShownRow {
  sheet: string;
  row: number;
  /** The name of the innovation or of the SPD indicator; `value` is `undefined` where it was not read. */
  name: { column: number; value: CellValue | undefined };
}

export function cellIn({ sheet, row }: ShownRow, column: number): CellTarget {
  return { sheet, row, column };
}

/** A value for a cell of the row, with what must still be there: the cell's content and the row's name. */
export function changeIn(
  { sheet, row, name }: ShownRow,
  column: number,
  value: CellChange["value"],
  held: CellValue | undefined,
): CellChange {
  const change: CellChange = { sheet, row, column, value };
  if (held !== undefined) change.expected = held;
  if (name.value !== undefined) change.beside = { column: name.column, value: name.value };
  return change;
}

/** What is written for a level: the level, or weight x level where the column holds that. */
export function levelValue({ explained }: IndicatorState, target: LevelTarget, level: Level): number {
  return target.holds === "score" ? (toHundredths(explained.weight) * level) / 100 : level;
}

/** The cells to write so that the row has a level; `null` when the table has no place for it. */
export function cellsForLevel(
  state: IndicatorState,
  target: LevelTarget,
  level: Level,
  shown: ShownRow,
  data: WorkbookData | null,
): CellChange[] | null {
  if (target.holds !== "ticks") {
    const held = valueAt(data, cellIn(shown, target.column));
    return [changeIn(shown, target.column, levelValue(state, target, level), held)];
  }
  const writes = target.writes[level];
  return writes ? writes.map(({ column, held, value }) => changeIn(shown, column, value, held)) : null;
}

/** The column of a cell for the level that lies under a merged one; `null` when there is none. */
export function coveredColumn(target: LevelTarget, shown: ShownRow, data: WorkbookData | null): number | null {
  const columns = target.holds === "ticks" ? target.columns : [target.column];
  return columns.find((column) => column !== undefined && isCovered(data, cellIn(shown, column))) ?? null;
}
