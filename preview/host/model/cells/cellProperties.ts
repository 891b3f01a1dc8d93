import type { Area } from "../../../../src/workbook/types";
import type { CellFormat, SheetHandle } from "../../adapter";
import { HostError } from "../../errors";
import type { Wire, WireRecord } from "../../query/wire";
import { isRecord } from "../../query/wire";
import { cellsOf, isUnbounded, qualifiedA1 } from "./a1";
import { blockOf, writeFormats } from "./cellBlock";
import { colorOf, NO_FILL } from "./color";
import type { HostContext } from "../context";
import { flagOf, numberOf, requireReadable, textOf } from "../context";

interface CellProperty {
  read(format: CellFormat): Wire;
  write(value: Wire): Partial<CellFormat>;
}

/** What `getCellProperties` and `setCellProperties` know, by its path in the records of the library. */
const PROPERTIES: Record<string, CellProperty> = {
  "format/fill/color": { read: (format) => format.fill ?? NO_FILL, write: (value) => ({ fill: colorOf(value) }) },
  "format/fill/pattern": { read: (format) => (format.fill === null ? "None" : "Solid"), write: pattern },
  "format/font/color": {
    read: (format) => format.fontColor ?? "#000000",
    write: (value) => ({ fontColor: colorOf(value) }),
  },
  "format/font/bold": { read: (format) => format.bold, write: (value) => ({ bold: flagOf(value) }) },
  "format/font/italic": { read: (format) => format.italic, write: (value) => ({ italic: flagOf(value) }) },
  "format/font/size": { read: (format) => format.fontSize, write: (value) => ({ fontSize: numberOf(value) }) },
  "format/wrapText": { read: (format) => format.wrap, write: (value) => ({ wrap: flagOf(value) }) },
  "format/horizontalAlignment": {
    read: (format) => format.horizontal ?? "General",
    write: (value) => ({ horizontal: textOf(value) }),
  },
  "format/verticalAlignment": {
    read: (format) => format.vertical ?? "Bottom",
    write: (value) => ({ vertical: textOf(value) }),
  },
  "format/protection/locked": { read: (format) => format.locked, write: (value) => ({ locked: flagOf(value) }) },
};

function pattern(value: Wire): Partial<CellFormat> {
  if (value === "None") return { fill: null };
  if (value === "Solid") return {};
  throw new HostError("NotImplemented", `fill pattern ${String(value)}`);
}

/** One record a cell, shaped like the load options. */
export function readCellProperties(context: HostContext, sheet: SheetHandle, area: Area, options: WireRecord): Wire {
  if (isUnbounded(area)) throw new HostError("InvalidArgument", "whole rows and columns");
  requireReadable(cellsOf(area));
  const paths = leaves(options).filter(([, wanted]) => wanted === true);
  return context.adapter.getFormats(sheet.id, area).map((row, r) =>
    row.map((format, c) => {
      const record: WireRecord = {};
      for (const [path] of paths)
        place(record, path.split("/"), readProperty(context, sheet, area, r, c, path, format));
      return record;
    }),
  );
}

function readProperty(
  context: HostContext,
  sheet: SheetHandle,
  area: Area,
  r: number,
  c: number,
  path: string,
  format: CellFormat,
): Wire {
  const [row, column] = [area.top + r, area.left + c];
  if (path === "hyperlink") {
    const address = context.adapter.hyperlink?.(sheet.id, row, column) ?? null;
    return address === null ? null : { address };
  }
  if (path !== "address") return property(path).read(format);
  return qualifiedA1(sheet.name, { top: row, bottom: row, left: column, right: column });
}

/** Entries that are `null` or empty leave their cell alone. */
export function writeCellProperties(context: HostContext, sheetId: string, area: Area, data: Wire): void {
  const changes = blockOf(data, area).map((row) =>
    row.map((cell) => {
      if (cell === null) return null;
      if (!isRecord(cell)) throw new HostError("InvalidArgument", "cell properties expected");
      const change: Partial<CellFormat> = {};
      for (const [path, value] of leaves(cell)) Object.assign(change, property(path).write(value));
      return Object.keys(change).length === 0 ? null : change;
    }),
  );
  writeFormats(context, sheetId, area, changes);
}

function property(path: string): CellProperty {
  const known = PROPERTIES[path];
  if (!known) throw new HostError("ApiNotFound", `cell property ${path} is not part of this host`);
  return known;
}

function leaves(record: WireRecord, parent = ""): [string, Wire][] {
  return Object.entries(record).flatMap(([key, value]): [string, Wire][] => {
    if (value === undefined) return [];
    const path = parent === "" ? key : `${parent}/${key}`;
    return isRecord(value) ? leaves(value, path) : [[path, value]];
  });
}

function place(record: WireRecord, [first = "", ...rest]: string[], value: Wire): void {
  if (rest.length === 0) {
    record[first] = value;
    return;
  }
  const existing = record[first];
  const inner: WireRecord = isRecord(existing) ? existing : {};
  record[first] = inner;
  place(inner, rest, value);
}
