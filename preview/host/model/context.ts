import type { Area } from "../../../src/workbook/types";
import type { SheetHandle, SpreadsheetAdapter, TableHandle } from "../adapter";
import { HostError } from "../errors";
import type { EventHub } from "../events";
import type { References } from "../query/references";
import type { Wire } from "../query/wire";
import type { LinkedObjects } from "./objects";
import type { DocumentState } from "./workbook/documentState";

/** Number marks of the user's Excel. */
export interface Culture {
  /** Such as `id-ID`. */
  name: string;
  decimal: string;
  group: string;
}

/** What every object of the model works with. */
export interface HostContext {
  adapter: SpreadsheetAdapter;
  objects: LinkedObjects;
  events: EventHub;
  references: References;
  document: DocumentState;
  culture: Culture;
  /** File name of the workbook. */
  workbookName: string;
  /** Opens a workbook that the add-in made, in a window of its own; `null` where the host has no windows. */
  openWindow: ((xlsx: Uint8Array) => void) | null;
  /** Sheets (name by id), front sheet and selection as events have told them so far. */
  seen: { sheets: Map<string, string>; active: string; selection: ReturnType<SpreadsheetAdapter["selection"]> };
}

export function sheetNames(adapter: SpreadsheetAdapter): Map<string, string> {
  return new Map(adapter.sheets().map((sheet) => [sheet.id, sheet.name]));
}

/** Cells that one read may touch. */
const MAX_CELLS_READ = 5_000_000;

/** Throws `ItemNotFound` when the sheet is gone. */
export function requireSheet(context: HostContext, sheetId: string): SheetHandle {
  const sheet = context.adapter.sheets().find((candidate) => candidate.id === sheetId);
  if (!sheet) throw new HostError("ItemNotFound", `sheet ${sheetId}`);
  return sheet;
}

/** By id or by name; names do not mind letter case. */
export function findSheet(context: HostContext, key: string): SheetHandle | null {
  const sheets = context.adapter.sheets();
  const name = key.toLowerCase();
  return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === name) ?? null;
}

export function findTable(tables: TableHandle[], key: string): TableHandle | null {
  const name = key.toLowerCase();
  return tables.find((table) => table.id === key) ?? tables.find((table) => table.name.toLowerCase() === name) ?? null;
}

/** Throws `AccessDenied` when the sheet is protected and one of the cells is locked. */
export function requireUnlocked(context: HostContext, sheetId: string, area: Area): void {
  const sheet = requireSheet(context, sheetId);
  if (!sheet.protected) return;
  const locked = context.adapter.getFormats(sheetId, area).some((row) => row.some((format) => format.locked));
  if (locked) throw new HostError("AccessDenied", `sheet ${sheet.name} is protected`);
}

/** Throws `AccessDenied` on a protected sheet, where formats, tables and merges may not change at all. */
export function requireUnprotected(context: HostContext, sheetId: string): void {
  const sheet = requireSheet(context, sheetId);
  if (sheet.protected) throw new HostError("AccessDenied", `sheet ${sheet.name} is protected`);
}

/** Throws `RangeExceedsLimit` above five million cells. */
export function requireReadable(cells: number): void {
  if (cells > MAX_CELLS_READ) throw new HostError("RangeExceedsLimit", `${cells} cells`);
}

/** Plain text of a property, or `InvalidArgument`. */
export function textOf(value: Wire): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", "text expected");
  return value;
}

export function numberOf(value: Wire): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new HostError("InvalidArgument", "number expected");
  return value;
}

export function flagOf(value: Wire): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", "true or false expected");
  return value;
}
