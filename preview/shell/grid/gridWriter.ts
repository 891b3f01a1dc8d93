import {
  ICommandService,
  IUndoRedoService,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from "@univerjs/core";
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
    this.mutate({ id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
  }

  /** Runs one mutation of the grid, and remembers the one that takes it back. The user's view stays where it is. */
  mutate(redo: IMutationInfo, undo: IMutationInfo): void {
    // The grid goes to a new or shown sheet unless somebody else made it, which the add-in is.
    const options = { fromCollab: true };
    this.silently(() => this.injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params, options));
    this.redo.push(redo);
    this.undo.unshift(undo);
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
