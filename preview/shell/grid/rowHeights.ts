import { ICommandService, type Injector } from "@univerjs/core";
import {
  CancelMarkDirtyRowAutoHeightOperation,
  MarkDirtyRowAutoHeightOperation,
  RemoveSheetMutation,
  type ICancelMarkDirtyRowAutoHeightOperationParams,
  type IMarkDirtyRowAutoHeightOperationParams,
  type IRemoveSheetMutationParams,
} from "@univerjs/preset-sheets-core";

/**
 * The heights of rows out of sight, which the grid works out when the browser is idle. It does not give that up when a
 * sheet or the workbook goes away, and then stumbles over what is no longer there: so it is told.
 */
export class RowHeights {
  /** The sheet of each piece of work by its id, finished ones included: the grid does not say when one is. */
  private readonly pending = new Map<string, string>();
  private readonly commands: ICommandService;
  private readonly listening: { dispose(): void };

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.commands = injector.get(ICommandService);
    this.listening = this.commands.onCommandExecuted(({ id, params }) => {
      if (id === MarkDirtyRowAutoHeightOperation.id) this.remember(params as IMarkDirtyRowAutoHeightOperationParams);
      if (id === RemoveSheetMutation.id) this.forget((params as IRemoveSheetMutationParams).subUnitId);
    });
  }

  /** To be called before the grid closes the workbook. */
  dispose(): void {
    this.listening.dispose();
    for (const sheetId of new Set(this.pending.values())) this.forget(sheetId);
  }

  private remember({ unitId, subUnitId, id }: IMarkDirtyRowAutoHeightOperationParams): void {
    if (unitId === this.unitId) this.pending.set(id, subUnitId);
  }

  private forget(sheetId: string): void {
    for (const [id, subUnitId] of this.pending) {
      if (subUnitId !== sheetId) continue;
      const params: ICancelMarkDirtyRowAutoHeightOperationParams = { unitId: this.unitId, subUnitId, id };
      this.commands.syncExecuteCommand(CancelMarkDirtyRowAutoHeightOperation.id, params, { onlyLocal: true });
      this.pending.delete(id);
    }
  }
}
