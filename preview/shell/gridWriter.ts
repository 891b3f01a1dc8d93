import {
  ICommandService,
  IUndoRedoService,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/presets";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";

/** Cells by row and column; `null` removes a cell whole. */
export type CellPatch = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Writes of the add-in into the grid. While one runs, the grid's change events are ours and not the user's.
 * All writes of one request are one step of the grid's undo.
 */
export class GridWriter {
  private depth = 0;
  private undo: IMutationInfo[] = [];
  private redo: IMutationInfo[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(
    private readonly injector: Injector,
    private readonly unitId: string,
  ) {}

  get writing(): boolean {
    return this.depth > 0;
  }

  /** Runs something that changes the grid through its own commands. */
  run<T>(work: () => T): T {
    this.flush();
    return this.silently(work);
  }

  /** `content` says whether values change too: formats alone do not recalculate anything. */
  write(sheetId: string, cellValue: CellPatch, content: boolean): void {
    const params: ISetRangeValuesMutationParams = { unitId: this.unitId, subUnitId: sheetId, cellValue };
    if (!content) params.trigger = SetStyleCommand.id;
    const undo = this.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
    if (!content) undo.trigger = SetStyleCommand.id;
    this.silently(() => this.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params));
    this.redo.push({ id: SetRangeValuesMutation.id, params });
    this.undo.unshift({ id: SetRangeValuesMutation.id, params: undo });
    this.timer ??= setTimeout(() => this.flush(), 0);
  }

  dispose(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private silently<T>(work: () => T): T {
    this.depth++;
    try {
      return work();
    } finally {
      this.depth--;
    }
  }

  private flush(): void {
    this.dispose();
    if (this.undo.length === 0) return;
    const item = { unitID: this.unitId, undoMutations: this.undo, redoMutations: this.redo };
    this.undo = [];
    this.redo = [];
    this.injector.get(IUndoRedoService).pushUndoRedo(item);
  }
}
