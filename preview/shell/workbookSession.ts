import type { FWorkbook } from "@univerjs/preset-sheets-core";
import { areaAddress, quoteSheet } from "../../src/workbook/cells/address";
import type { FunctionCall } from "../host/customFunctions";
import type { Caller, Invoke, Outcome } from "./functions/functionResults";
import type { Grid } from "./grid/grid";
import { openPane, type Pane } from "./pane";
import type { Leaving } from "./paneFocus";
import { TableReferences } from "./grid/tableReferences";
import { TableStore } from "./grid/tables";
import { say, type PreviewLocale } from "./texts";
import { UniverAdapter, type FunctionKeeper } from "./grid/univerAdapter";
import { exportXlsx, type ExportedWorkbook } from "./xlsx/xlsxExport";
import type { ImportedWorkbook } from "./xlsx/xlsxImport";

/** A workbook while it is open: the grid's, the host around it, and its pane. */
export interface WorkbookSession {
  name: string;
  workbook: FWorkbook;
  adapter: UniverAdapter;
  pane: Pane;
  invoke: Invoke;
  /** Whether something was typed or written that is not in a saved file. */
  hasUnsavedChanges(): boolean;
  save(): Promise<ExportedWorkbook>;
  dispose(): void;
}

export interface SessionOptions {
  grid: Grid;
  imported: ImportedWorkbook;
  name: string;
  locale: PreviewLocale;
  paneContainer: HTMLElement;
  onLeavePane(way: Leaving): void;
  onNewWorkbook(xlsx: Uint8Array): void;
  functions: FunctionKeeper;
}

/** Puts an imported file into the grid and starts the add-in for it. */
export function openSession(options: SessionOptions): WorkbookSession {
  const { grid, imported, name, locale } = options;
  const workbook = grid.api.createWorkbook(imported.data);
  workbook.setNumfmtLocal(locale);
  const tables: TableStore = new TableStore(() => references.update());
  const adapter = new UniverAdapter(grid, workbook, tables, options.functions);
  const references = new TableReferences(grid.injector, workbook, () => adapter.tables());
  for (const table of imported.tables) tables.add(table);
  let saved = adapter.edits();
  const pane = openPane({
    container: options.paneContainer,
    adapter,
    workbookName: name,
    locale,
    title: say(locale, "pane.label"),
    onLeave: options.onLeavePane,
    onNewWorkbook: options.onNewWorkbook,
  });
  return {
    name,
    workbook,
    adapter,
    pane,
    invoke: (functionId, args, addresses, caller) => invoke(pane, adapter, functionId, args, addresses, caller),
    hasUnsavedChanges: () => adapter.edits() !== saved,
    save: async () => {
      // What is typed while the file is being written is not in it.
      const edits = adapter.edits();
      const file = await exportXlsx(grid, workbook, adapter.tables(), imported);
      saved = edits;
      const settings = pane.host.context.document.settings.size;
      return { ...file, notKept: settings > 0 ? [...file.notKept, "part.settings"] : file.notKept };
    },
    dispose: () => {
      pane.dispose();
      adapter.dispose();
      references.dispose();
      grid.api.disposeUnit(workbook.getId());
    },
  };
}

/** Calls a function in the pane's runtime with the addresses Excel would give; waits until the runtime is there. */
async function invoke(
  pane: Pane,
  adapter: UniverAdapter,
  functionId: string,
  args: FunctionCall["params"],
  addresses: (string | null)[],
  caller: Caller,
): Promise<Outcome> {
  const sheet = adapter.sheets().find(({ id }) => id === caller.sheetId);
  const area = { top: caller.row, left: caller.column, bottom: caller.row, right: caller.column };
  const result = await pane.host.callFunction({
    functionId,
    params: args,
    caller: `${quoteSheet(sheet?.name ?? "")}!${areaAddress(area)}`,
    parameterAddresses: addresses,
  });
  if (!result.ok) return { error: result.error, ...(result.message === undefined ? {} : { message: result.message }) };
  return { values: Array.isArray(result.value) ? result.value : [[result.value]] };
}
