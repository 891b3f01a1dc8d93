import { ICommandService, type IDisposable, type Injector, type IUnitRange } from "@univerjs/presets";
import {
  FormulaExecutedStateType,
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

/** Starts calculations of the grid that no edit asked for: results that arrived later, or everything. */
export class Recalculation {
  private readonly commands: ICommandService;
  private readonly subscription: IDisposable;
  private running = false;
  private started: IUnitRange[] = [];

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.subscription = this.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.onProgress(command.params as ISetFormulaCalculationNotificationMutation);
      }
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  /** Calculates every formula. */
  all(): void {
    this.queue(request([], true));
  }

  /** Calculates the formulas in these cells and what depends on them; at once when nothing else is being calculated. */
  cells(ranges: IUnitRange[]): void {
    // The grid's own queue waits 100 ms for more edits; results of functions need not.
    if (this.running) this.queue(request(ranges, false));
    else {
      this.started = ranges;
      this.commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, request(ranges, false), { onlyLocal: true });
    }
  }

  private queue(params: ISetFormulaCalculationStartMutation): void {
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  private onProgress({ stageInfo, functionsExecutedState }: ISetFormulaCalculationNotificationMutation): void {
    if (stageInfo) this.running = true;
    if (functionsExecutedState === undefined) return;
    this.running = false;
    const ranges = this.started;
    this.started = [];
    // An edit stopped our calculation: the grid repeats its own ranges only.
    if (functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION && ranges.length > 0) {
      this.queue(request(ranges, false));
    }
  }
}
