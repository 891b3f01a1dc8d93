import { ICommandService, type IDisposable, type Injector } from "@univerjs/presets";
import {
  RemoveSuperTableMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  type FWorkbook,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";
import type { TableHandle } from "../../host/adapter";
import { GridReader } from "./gridReader";

/** Tells the formula engine where the tables are, for references such as `Inovasi[Kematangan]`. */
export class TableReferences {
  private readonly reader: GridReader;
  private readonly subscription: IDisposable;
  private known = new Set<string>();
  private readonly moved: Record<string, string> = {};

  constructor(
    private readonly injector: Injector,
    private readonly workbook: FWorkbook,
  ) {
    this.reader = new GridReader(injector, workbook);
    // The engine keeps parsed formulas with the place a table had at first; it parses anew what it is told has changed.
    this.subscription = injector.get(ICommandService).beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationStartMutation.id) return;
      const params = command.params as ISetFormulaCalculationStartMutation;
      const unitId = workbook.getId();
      params.dirtySuperTableMap = {
        ...params.dirtySuperTableMap,
        [unitId]: { ...params.dirtySuperTableMap?.[unitId], ...this.moved },
      };
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  update(tables: TableHandle[]): void {
    const commands = this.injector.get(ICommandService);
    const unitId = this.workbook.getId();
    const names = new Set(tables.map((table) => table.name));
    for (const tableName of this.known) {
      if (names.has(tableName)) continue;
      commands.syncExecuteCommand(RemoveSuperTableMutation.id, { unitId, tableName }, { onlyLocal: true });
    }
    for (const { name, sheetId, area } of tables) {
      const titles = this.reader.values(sheetId, { ...area, bottom: area.top })[0] ?? [];
      const reference = {
        sheetId,
        titleMap: new Map(titles.map((title, index) => [String(title), index])),
        range: { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right },
      };
      if (this.known.has(name)) this.moved[name] = name;
      commands.syncExecuteCommand(
        SetSuperTableMutation.id,
        { unitId, tableName: name, reference },
        { onlyLocal: true },
      );
    }
    this.known = names;
  }
}
