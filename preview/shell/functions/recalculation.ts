import { ICommandService, type Injector, type IUnitRange } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  FormulaExecuteStageType,
  IFormulaRuntimeService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";

const request = (ranges: IUnitRange[], force: boolean): ISetFormulaCalculationStartMutation => ({
  options: null,
  forceCalculation: force,
  dirtyRanges: ranges,
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
});

/**
 * Starts calculations of the grid that no edit asked for: results that arrived later, or everything. Whether the
 * engine is at work is asked of the engine: two calculations at once spoil each other.
 */
export class Recalculation {
  private readonly commands: ICommandService;
  private started: IUnitRange[] = [];
  private overtaking: ISetFormulaCalculationStartMutation[] = [];
  private asked: IUnitRange[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) this.onStart(params as ISetFormulaCalculationStartMutation);
    });
    this.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState: state } = params as ISetFormulaCalculationNotificationMutation;
      if (state !== undefined) this.onEnd(state);
    });
  }

  /** Calculates every formula. */
  all(): void {
    this.queue(request([], true));
  }

  /** Calculates the formula of a cell and what depends on it, together with others asked for at the same time. */
  cell(range: IUnitRange): void {
    this.asked.push(range);
    this.timer ??= setTimeout(() => this.flush(), 0);
  }

  /** Whether something is being calculated, or about to be. An edit may still wait in the grid's own queue for 100 ms. */
  busy(): boolean {
    const { calculating, stopping } = this.engine();
    return calculating || stopping || this.asked.length > 0;
  }

  /** At once when nothing else is being calculated: the grid's own queue waits 100 ms for more edits. */
  private flush(): void {
    this.timer = null;
    const ranges = this.asked;
    this.asked = [];
    const { calculating, stopping } = this.engine();
    if (calculating || stopping) this.queue(request(ranges, false));
    else {
      this.started = ranges;
      this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, request(ranges, false), {
        onlyLocal: true,
      });
    }
  }

  private queue(params: ISetFormulaCalculationStartMutation): void {
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  private engine(): { calculating: boolean; stopping: boolean } {
    const runtime = this.injector.get(IFormulaRuntimeService);
    return {
      calculating: runtime.getFormulaExecuteStage() !== FormulaExecuteStageType.IDLE,
      stopping: runtime.isStopExecution(),
    };
  }

  /** The grid starts an edit's calculation also while one has only just begun, which then forgets the edit's ranges. */
  private onStart(params: ISetFormulaCalculationStartMutation): void {
    const { calculating, stopping } = this.engine();
    if (calculating && !stopping) this.overtaking.push(params);
  }

  private onEnd(state: FormulaExecutedStateType): void {
    const ours = this.started;
    const again = this.overtaking;
    this.started = [];
    this.overtaking = [];
    // An edit stopped our calculation: the grid repeats its own ranges only.
    if (state === FormulaExecutedStateType.STOP_EXECUTION && ours.length > 0) this.queue(request(ours, false));
    for (const params of again) this.queue(params);
  }
}
