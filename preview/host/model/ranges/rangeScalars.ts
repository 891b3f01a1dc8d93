import type { Area } from "../../../../src/workbook/types";
import type { SheetHandle } from "../../adapter";
import { HostError } from "../../errors";
import type { Scalar } from "../../query/hostObject";
import type { Wire } from "../../query/wire";
import { cellsOf, columnsOf, isUnbounded, MAX_COLUMNS, MAX_ROWS, qualifiedA1, rowsOf } from "../cells/a1";
import { blockOf, readCells, writeCells, writeFormats } from "../cells/cellBlock";
import { cellText, formatCategory, valueType } from "../cells/cellText";
import type { HostContext } from "../context";
import { flagOf, requireUnprotected, textOf } from "../context";

/** A range and the way to its sheet, which throws `InvalidReference` once the sheet is gone. */
export interface RangePlace {
  context: HostContext;
  sheetId: string;
  area: Area;
  sheet: () => SheetHandle;
}

const LARGEST_COUNT = 2_147_483_647;

export function rangeScalars(at: RangePlace): Record<string, Scalar> {
  const { area } = at;
  const address: Scalar = { get: () => qualifiedA1(at.sheet().name, area) };
  return {
    ...cellScalars(at),
    RowIndex: { get: () => area.top },
    ColumnIndex: { get: () => area.left },
    RowCount: { get: () => rowsOf(area) },
    ColumnCount: { get: () => columnsOf(area) },
    CellCount: { get: () => (cellsOf(area) > LARGEST_COUNT ? -1 : cellsOf(area)) },
    Address: address,
    AddressLocal: address,
    IsEntireRow: { get: () => columnsOf(area) === MAX_COLUMNS },
    IsEntireColumn: { get: () => rowsOf(area) === MAX_ROWS },
    RowHidden: { get: () => allHidden(at.context.adapter.hiddenRows(at.sheet().id), area.top, area.bottom) },
    ColumnHidden: {
      get: () => allHidden(at.context.adapter.hiddenColumns(at.sheet().id), area.left, area.right),
      set: (value) => {
        requireUnprotected(at.context, at.sheet().id);
        at.context.adapter.setColumnsHidden(at.sheet().id, area.left, area.right, flagOf(value));
      },
    },
  };
}

function cellScalars(at: RangePlace): Record<string, Scalar> {
  const { context, area } = at;
  const { adapter, culture } = context;
  const id = (): string => at.sheet().id;
  const values = (): ReturnType<typeof adapter.getValues> => adapter.getValues(id(), area);
  const formats = (): string[][] =>
    adapter.getFormats(id(), area).map((row) => row.map((format) => format.numberFormat));
  const formulas: Scalar = {
    get: () => readCells(area, () => adapter.getFormulas(id(), area)),
    set: (value) => writeCells(context, id(), area, value),
  };
  const numberFormat: Scalar = {
    get: () => readCells(area, formats),
    set: (value) => writeNumberFormats(at, value),
  };
  return {
    Values: {
      get: () => readCells(area, values),
      set: (value) => writeCells(context, id(), area, value),
    },
    Formulas: formulas,
    FormulasLocal: formulas,
    Text: {
      get: () =>
        readCells(area, () => {
          const shown = formats();
          return values().map((row, r) => row.map((value, c) => cellText(value, shown[r]?.[c] ?? "General", culture)));
        }),
    },
    ValueTypes: { get: () => readCells(area, () => values().map((row) => row.map(valueType))) },
    NumberFormat: numberFormat,
    NumberFormatLocal: numberFormat,
    NumberFormatCategories: { get: () => readCells(area, () => formats().map((row) => row.map(formatCategory))) },
  };
}

/** Unlike values, a block of one format stands for every cell. An empty text takes the format away. */
function writeNumberFormats(at: RangePlace, value: Wire): void {
  if (isUnbounded(at.area)) throw new HostError("NotImplemented", "number formats of whole rows and columns");
  const block = blockOf(singleEntry(value), at.area);
  const changes = block.map((row) =>
    row.map((cell) => (cell === null ? null : { numberFormat: textOf(cell) === "" ? "General" : textOf(cell) })),
  );
  writeFormats(at.context, at.sheet().id, at.area, changes);
}

function singleEntry(value: Wire): Wire {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const [row] = value;
  return Array.isArray(row) && row.length === 1 ? (row[0] ?? null) : value;
}

/** `null` when some are hidden and some are not. */
function allHidden(hidden: Set<number>, first: number, last: number): boolean | null {
  let count = 0;
  for (const at of hidden) if (at >= first && at <= last) count++;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}
