import type { CellContent } from "../../template/types";
import { headerRowBelow } from "../../template/cells";
import { readKeptLines, type StandingLine } from "./kept/lines";
import { writeKept, type WrittenSheet } from "./kept/keptSheet";
import { dressHead, headLines } from "./kept/printed";
import { dressBody } from "./kept/look";
import { columnPoints } from "../../template/page";

/** The columns, from left to right. */
export const SHIPMENT_COLUMNS = ["department", "state", "day", "rows", "sent", "back", "asked"] as const;

export type ShipmentColumn = (typeof SHIPMENT_COLUMNS)[number];

export type ShipmentCells = Readonly<Record<ShipmentColumn, CellContent>>;

export interface ShipmentLine {
  /** Key of the department. */
  key: string;
  cells: ShipmentCells;
}

export interface ShipmentSheet {
  /** Wanted sheet name. */
  name: string;
  title: string;
  note: string;
  headers: Readonly<Record<ShipmentColumn, string>>;
  /** The text over the hidden column that tells the lines apart. */
  keyHeader: string;
  /** The words of the column of states, for its list. */
  states: readonly string[];
  /** The departments to which something happened; all others stay as they are. */
  lines: readonly ShipmentLine[];
}

const SETTING = "iid.shipments";
/** Before the key of a department, in the hidden cell of its line. */
export const SHIPMENT_LINE = "opd:";
/** Characters. */
const WIDTHS: Readonly<Record<ShipmentColumn, number>> = {
  department: 44,
  state: 12,
  day: 13,
  rows: 10,
  sent: 13,
  back: 13,
  asked: 13,
};
const DAYS: readonly ShipmentColumn[] = ["day", "sent", "back", "asked"];
const DATE_FORMAT = "dd/mm/yyyy";

function at(column: ShipmentColumn): number {
  return SHIPMENT_COLUMNS.indexOf(column);
}

function dressLines(
  sheet: Excel.Worksheet,
  top: number,
  count: number,
  columns: readonly (number | null)[],
  { states, name }: ShipmentSheet,
): void {
  if (count === 0) return;
  dressBody(sheet, top, count, columns);
  for (const day of DAYS) {
    const column = columns[at(day)];
    if (column != null) sheet.getRangeByIndexes(top, column, count, 1).numberFormat = [[DATE_FORMAT]];
  }
  const state = columns[at("state")];
  if (state == null) return;
  const { dataValidation } = sheet.getRangeByIndexes(top, state, count, 1);
  dataValidation.rule = { list: { inCellDropDown: true, source: states.join(",") } };
  // Offices have words of their own.
  dataValidation.errorAlert = { title: name, message: states.join(", "), style: "Information", showAlert: true };
}

/**
 * Notes in a sheet of its own how far the files of departments are. On a sheet that we wrote before, their lines are
 * brought up to date in place; what people wrote, coloured and commented stays.
 * @throws ExcelProblem
 */
export function writeShipments(spec: ShipmentSheet): Promise<WrittenSheet> {
  return writeKept(
    {
      setting: SETTING,
      name: spec.name,
      headers: SHIPMENT_COLUMNS.map((column) => spec.headers[column]),
      keyHeader: spec.keyHeader,
      head: headLines([spec.title, spec.note], SHIPMENT_COLUMNS.length),
      headerRow: headerRowBelow(1),
      lines: spec.lines.map(({ key, cells }) => ({
        key: `${SHIPMENT_LINE}${key}`,
        cells: SHIPMENT_COLUMNS.map((column) => cells[column]),
      })),
      numbered: null,
      // Nothing happened to the others.
      gone: () => new Map(),
    },
    {
      widths: SHIPMENT_COLUMNS.map((column) => columnPoints(WIDTHS[column])),
      sheet: (_context, sheet) => dressHead(sheet, 1, SHIPMENT_COLUMNS.length),
      lines: (sheet, top, lines, columns) => dressLines(sheet, top, lines.length, columns, spec),
    },
  );
}

/** A line as it stands; what somebody took away is blank. */
function lineOf({ key, cells }: StandingLine): ShipmentLine[] {
  if (!key.startsWith(SHIPMENT_LINE)) return [];
  const own = Object.fromEntries(SHIPMENT_COLUMNS.map((column, i) => [column, cells[i] ?? null]));
  return [{ key: key.slice(SHIPMENT_LINE.length), cells: own as ShipmentCells }];
}

/**
 * What the sheet says now.
 * @returns `null` without such a sheet
 * @throws ExcelProblem
 */
export async function readShipments(): Promise<ShipmentLine[] | null> {
  const lines = await readKeptLines(SETTING);
  return lines && lines.flatMap(lineOf);
}
