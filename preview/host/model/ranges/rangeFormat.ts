import type { Area } from "../../../../src/workbook/types";
import type { CellFormat } from "../../adapter";
import { HostError } from "../../errors";
import type { Scalar } from "../../query/hostObject";
import { HostObject } from "../../query/hostObject";
import type { Wire } from "../../query/wire";
import { isUnbounded, MAX_COLUMNS, MAX_ROWS } from "../cells/a1";
import { autofitColumns, autofitRows } from "../cells/autofit";
import type { FormatKey } from "../cells/cellBlock";
import { sharedFormat, writeFormat } from "../cells/cellBlock";
import { colorOf, NO_FILL } from "../cells/color";
import type { HostContext } from "../context";
import { flagOf, numberOf, requireUnprotected, textOf } from "../context";

/** A cell format shared by all cells of one or more areas; `null` where they differ. */
function formatScalar<K extends FormatKey>(
  context: HostContext,
  sheetId: string,
  areas: Area[],
  key: K,
  toWire: (value: CellFormat[K]) => Wire,
  fromWire: (value: Wire) => CellFormat[K],
): Scalar {
  return {
    get: () => {
      const shared = areas.map((area) => sharedFormat(context, sheetId, area, key));
      const first = shared[0]?.value;
      const same = shared.every((one) => one.same && one.value === first);
      return same && first !== undefined ? toWire(first) : null;
    },
    set: (value) => {
      const change: Partial<CellFormat> = {};
      change[key] = fromWire(value);
      for (const area of areas) writeFormat(context, sheetId, area, change);
    },
  };
}

export function rangeFormat(context: HostContext, sheetId: string, ...areas: Area[]): HostObject {
  const text = (key: "horizontal" | "vertical", standard: string): Scalar =>
    formatScalar(context, sheetId, areas, key, (value) => value ?? standard, textOf);
  return new HostObject({
    type: "RangeFormat",
    scalars: {
      WrapText: formatScalar(context, sheetId, areas, "wrap", (value) => value, flagOf),
      HorizontalAlignment: text("horizontal", "General"),
      VerticalAlignment: text("vertical", "Bottom"),
      ColumnWidth: columnWidth(context, sheetId, areas),
      RowHeight: rowHeight(context, sheetId, areas),
    },
    children: {
      Fill: () => rangeFill(context, sheetId, areas),
      Font: () => rangeFont(context, sheetId, areas),
      Protection: () => formatProtection(context, sheetId, areas),
    },
    methods: {
      AutofitColumns: () => areas.forEach((area) => autofitColumns(context, sheetId, area)),
      AutofitRows: () => areas.forEach((area) => autofitRows(context, sheetId, area)),
    },
  });
}

function rangeFill(context: HostContext, sheetId: string, areas: Area[]): HostObject {
  const color = formatScalar(context, sheetId, areas, "fill", (value) => value ?? NO_FILL, colorOf);
  return new HostObject({
    type: "RangeFill",
    scalars: {
      Color: color,
      Pattern: formatScalar(context, sheetId, areas, "fill", (value) => (value === null ? "None" : "Solid"), noFill),
    },
    methods: { Clear: () => areas.forEach((area) => writeFormat(context, sheetId, area, { fill: null })) },
  });
}

/** Only taking the fill away is known; a pattern needs its own colours. */
function noFill(value: Wire): null {
  if (value !== "None") throw new HostError("NotImplemented", `fill pattern ${String(value)}`);
  return null;
}

function rangeFont(context: HostContext, sheetId: string, areas: Area[]): HostObject {
  const flag = (key: "bold" | "italic"): Scalar => formatScalar(context, sheetId, areas, key, (value) => value, flagOf);
  return new HostObject({
    type: "RangeFont",
    scalars: {
      Bold: flag("bold"),
      Italic: flag("italic"),
      Color: formatScalar(context, sheetId, areas, "fontColor", (value) => value ?? "#000000", colorOf),
      Size: formatScalar(context, sheetId, areas, "fontSize", (value) => value, numberOf),
    },
  });
}

function formatProtection(context: HostContext, sheetId: string, areas: Area[]): HostObject {
  return new HostObject({
    type: "FormatProtection",
    scalars: { Locked: formatScalar(context, sheetId, areas, "locked", (value) => value, flagOf) },
  });
}

function columnWidth(context: HostContext, sheetId: string, areas: Area[]): Scalar {
  const { adapter } = context;
  return {
    get: () =>
      shared(areas.flatMap((area) => span(area.left, area.right).map((at) => adapter.columnWidth(sheetId, at)))),
    set: (value) => {
      requireUnprotected(context, sheetId);
      const points = positive(value);
      for (const area of areas) adapter.setColumnWidth(sheetId, area.left, area.right, points);
    },
  };
}

function rowHeight(context: HostContext, sheetId: string, areas: Area[]): Scalar {
  const { adapter } = context;
  return {
    get: () =>
      shared(areas.flatMap((area) => span(...rowsToMeasure(area)).map((at) => adapter.rowHeight(sheetId, at)))),
    set: (value) => {
      requireUnprotected(context, sheetId);
      const points = positive(value);
      for (const area of areas) adapter.setRowHeight(sheetId, area.top, area.bottom, points);
    },
  };
}

/** All rows of a sheet are judged by the first, since most have the standard height. */
function rowsToMeasure(area: Area): [number, number] {
  return isUnbounded(area) && area.bottom === MAX_ROWS - 1 ? [area.top, area.top] : [area.top, area.bottom];
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.min(last, first + MAX_COLUMNS) - first + 1 }, (_, index) => first + index);
}

function shared(numbers: number[]): number | null {
  const first = numbers[0];
  return first !== undefined && numbers.every((one) => one === first) ? first : null;
}

function positive(value: Wire): number {
  const points = numberOf(value);
  if (points < 0) throw new HostError("InvalidArgument", "a size below zero");
  return points;
}
