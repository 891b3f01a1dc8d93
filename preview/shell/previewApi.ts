import { ICommandService, type ICellData } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  type FWorkbook,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { areaAddress, parseAddress, quoteSheet } from "../../src/workbook/cells/address";
import type { Area, CellValue } from "../../src/workbook/types";
import type { CellFormat } from "../host/adapter";
import type { Grid } from "./grid/grid";
import type { UniverAdapter } from "./grid/univerAdapter";
import type { Pane } from "./pane";

/** What tests and curious people can ask of the page, since the grid is drawn on a canvas. Addresses are `Sheet!A1`. */
export interface PreviewApi {
  /** Whether the first workbook is in the grid and its pane has been started. Throws what prevented it. */
  started(): boolean;
  fileName(): string;
  sheetNames(): string[];
  activeSheet(): string;
  value(address: string): CellValue;
  values(address: string): CellValue[][];
  formula(address: string): CellValue;
  format(address: string): CellFormat;
  formats(address: string): CellFormat[][];
  /** Address of the cells that hold something on a sheet; `null` when none does. */
  usedAddress(sheet: string): string | null;
  /** As if typed and confirmed: through the grid's own command, with its events and undo. */
  type(address: string, value: string | number): void;
  /** As if a co-author had entered it at another machine: the user's undo knows nothing of it. */
  typeAsCoauthor(address: string, value: string | number): void;
  /** One row above a cell, as the grid's menu inserts it. */
  insertRow(address: string): void;
  select(address: string): void;
  selection(): string;
  undo(): void;
  /** Whether formulas are being calculated or answers of functions are on their way. */
  calculating(): boolean;
  /** What the add-in keeps among the settings of the document, by key. */
  kept(): Record<string, unknown>;
  /** The bytes that *Save* would download. */
  save(): Promise<Uint8Array>;
}

declare global {
  interface Window {
    iidPreview?: PreviewApi;
  }
}

/** The workbook that is open now. */
export interface CurrentWorkbook {
  workbook: FWorkbook;
  adapter: UniverAdapter;
  pane: Pane;
}

function contentOf(value: string | number): ICellData {
  return typeof value === "string" && value.startsWith("=") ? { f: value } : { v: value, f: null, p: null };
}

/** Builds the page's interface for tests over whatever workbook is open at the time of a call. */
export function createPreviewApi(
  grid: Grid,
  start: Promise<void>,
  current: () => CurrentWorkbook,
  save: () => Promise<Uint8Array>,
  calculating: () => boolean,
): PreviewApi {
  let state: "starting" | "started" | { failed: unknown } = "starting";
  void start.then(
    () => (state = "started"),
    (failed: unknown) => (state = { failed }),
  );
  const started = (): boolean => {
    if (typeof state === "object") throw state.failed;
    return state === "started";
  };
  const place = (address: string): { sheetId: string; area: Area } => {
    const parsed = parseAddress(address);
    const { adapter } = current();
    const sheet = parsed?.sheet ?? adapter.activeSheet().name;
    const found = adapter.sheets().find(({ name }) => name === sheet);
    if (!parsed || !found) throw new Error(`No such cell: ${address}`);
    return { sheetId: found.id, area: parsed.area };
  };
  const first = <T>(rows: T[][], address: string): T => {
    const value = rows[0]?.[0];
    if (value === undefined) throw new Error(`No such cell: ${address}`);
    return value;
  };
  const at = <T>(address: string, read: (adapter: UniverAdapter, sheetId: string, area: Area) => T): T => {
    const { sheetId, area } = place(address);
    return read(current().adapter, sheetId, area);
  };
  const values = (address: string): CellValue[][] => at(address, (adapter, id, area) => adapter.getValues(id, area));
  const formats = (address: string): CellFormat[][] => at(address, (adapter, id, area) => adapter.getFormats(id, area));
  const nameOf = (sheetId: string): string =>
    current()
      .adapter.sheets()
      .find(({ id }) => id === sheetId)?.name ?? "";

  return {
    started,
    save,
    calculating,
    values,
    formats,
    fileName: () => current().workbook.getName(),
    sheetNames: () =>
      current()
        .adapter.sheets()
        .map(({ name }) => name),
    activeSheet: () => current().adapter.activeSheet().name,
    value: (address) => first(values(address), address),
    formula: (address) =>
      first(
        at(address, (adapter, id, area) => adapter.getFormulas(id, area)),
        address,
      ),
    format: (address) => first(formats(address), address),
    usedAddress: (sheet) => {
      const { adapter } = current();
      const id = adapter.sheets().find(({ name }) => name === sheet)?.id;
      const area = id === undefined ? null : adapter.usedArea(id);
      return area && `${quoteSheet(sheet)}!${areaAddress(area)}`;
    },
    typeAsCoauthor: (address, value) => {
      const { sheetId, area } = place(address);
      const params: ISetRangeValuesMutationParams = {
        unitId: current().workbook.getId(),
        subUnitId: sheetId,
        cellValue: { [area.top]: { [area.left]: contentOf(value) } },
      };
      const commands = grid.injector.get(ICommandService);
      commands.syncExecuteCommand(SetRangeValuesMutation.id, params, { fromCollab: true });
    },
    type: (address, value) => {
      const { sheetId, area } = place(address);
      grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
        unitId: current().workbook.getId(),
        subUnitId: sheetId,
        range: { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right },
        value: contentOf(value),
      });
    },
    insertRow: (address) => {
      const { sheetId, area } = place(address);
      current().workbook.getSheetBySheetId(sheetId)?.insertRowBefore(area.top);
    },
    select: (address) => at(address, (adapter, id, area) => adapter.select(id, area)),
    selection: () => {
      const { sheetId, area } = current().adapter.selection();
      return `${quoteSheet(nameOf(sheetId))}!${areaAddress(area)}`;
    },
    undo: () => {
      current().workbook.undo();
    },
    kept: () => Object.fromEntries(current().pane.host.context.document.settings),
  };
}
