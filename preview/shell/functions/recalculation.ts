import { ICommandService, type Injector, type IUnitRange } from "@univerjs/presets";
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
  private running = false;
  private started: IUnitRange[] = [];
  private asked: IUnitRange[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.commands.onCommandExecuted((command) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) {
        this.onProgress(command.params as ISetFormulaCalculationNotificationMutation);
      }
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

  /** At once when nothing else is being calculated: the grid's own queue waits 100 ms for more edits. */
  private flush(): void {
    this.timer = null;
    const ranges = this.asked;
    this.asked = [];
    if (this.running) this.queue(request(ranges, false));
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
