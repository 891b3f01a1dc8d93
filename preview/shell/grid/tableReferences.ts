import { ICommandService, type IDisposable, type Injector } from "@univerjs/core";
import {
  RemoveSuperTableMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  type FWorkbook,
  type ISetFormulaCalculationStartMutation,
  type ISetSuperTableMutationParam,
} from "@univerjs/preset-sheets-core";
import type { TableHandle } from "../../host/adapter";
import { GridReader } from "./gridReader";

type Reference = ISetSuperTableMutationParam["reference"];

/**
 * Tells the formula engine where the tables are and what their columns are called, for references such as
 * `Inovasi[Kematangan]`. Headers are cells like others, so they are read before every calculation.
 */
export class TableReferences {
  private readonly reader: GridReader;
  private readonly subscription: IDisposable;
  /** What the engine was told, as text, by the name of the table. */
  private known = new Map<string, string>();
  private readonly moved: Record<string, string> = {};

  /** `tables` gives those of the workbook at the time. */
  constructor(
    private readonly injector: Injector,
    private readonly workbook: FWorkbook,
    private readonly tables: () => TableHandle[],
  ) {
    this.reader = new GridReader(injector, workbook);
    // The engine keeps parsed formulas with the place a table had at first; it parses anew what it is told has changed.
    this.subscription = injector.get(ICommandService).beforeCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationStartMutation.id) return;
      this.update();
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

  /** Tells the engine what is not as it was told before. */
  update(): void {
    const commands = this.injector.get(ICommandService);
    const unitId = this.workbook.getId();
    const references = new Map(this.tables().map((table) => [table.name, this.referenceOf(table)]));
    for (const tableName of this.known.keys()) {
      if (references.has(tableName)) continue;
      commands.syncExecuteCommand(RemoveSuperTableMutation.id, { unitId, tableName }, { onlyLocal: true });
    }
    for (const [tableName, reference] of references) {
      const told = this.known.get(tableName);
      if (told === asText(reference)) continue;
      if (told !== undefined) this.moved[tableName] = tableName;
      commands.syncExecuteCommand(SetSuperTableMutation.id, { unitId, tableName, reference }, { onlyLocal: true });
    }
    this.known = new Map([...references].map(([name, reference]) => [name, asText(reference)]));
  }

  private referenceOf({ sheetId, area }: TableHandle): Reference {
    const titles = this.reader.values(sheetId, { ...area, bottom: area.top })[0] ?? [];
    return {
      sheetId,
      titleMap: new Map(titles.map((title, index) => [String(title), index])),
      range: { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right },
    };
  }
}

function asText({ sheetId, titleMap, range }: Reference): string {
  return JSON.stringify([sheetId, [...titleMap], range]);
}
