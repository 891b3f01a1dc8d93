import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  ICommandService,
} from "@univerjs/core";
import type { Injector, ISheetDataValidationRule } from "@univerjs/core";
import {
  AddSheetDataValidationCommand,
  ClearRangeDataValidationCommand,
  SheetDataValidationModel,
} from "@univerjs/preset-sheets-data-validation";
import type { Area } from "../../../src/workbook/types";
import type { CellValidation } from "../../host/adapter";

const rangeOf = (area: Area): { startRow: number; endRow: number; startColumn: number; endColumn: number } => ({
  startRow: area.top,
  endRow: area.bottom,
  startColumn: area.left,
  endColumn: area.right,
});

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** A drop-down list, or a range of numbers. */
function allowed({
  source,
  between,
}: CellValidation): Pick<ISheetDataValidationRule, "type" | "formula1" | "formula2" | "operator"> {
  if (!between) return { type: DataValidationType.LIST, formula1: source };
  const [formula1, formula2] = between.map(String) as [string, string];
  return { type: DataValidationType.DECIMAL, formula1, formula2, operator: DataValidationOperator.BETWEEN };
}

/** What may be typed as a rule of the grid. */
function gridRule(area: Area, rule: CellValidation): ISheetDataValidationRule {
  return {
    uid: generateRandomId(8),
    ...allowed(rule),
    allowBlank: true,
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: true,
    errorStyle: STYLES[rule.style ?? "Stop"],
    ...(rule.message === null ? {} : { error: rule.message }),
    ...(rule.title === undefined ? {} : { errorTitle: rule.title }),
    ...(rule.prompt ? { showInputMessage: true, promptTitle: rule.prompt.title, prompt: rule.prompt.message } : {}),
    ranges: [rangeOf(area)],
  };
}

/** Replaces the rules of an area by another, or by nothing. Undone by the grid's undo. */
export function setValidation(
  injector: Injector,
  place: { unitId: string; sheetId: string },
  area: Area,
  rule: CellValidation | null,
): void {
  const target = { unitId: place.unitId, subUnitId: place.sheetId };
  const commands = injector.get(ICommandService);
  commands.syncExecuteCommand(ClearRangeDataValidationCommand.id, { ...target, ranges: [rangeOf(area)] });
  if (rule) commands.syncExecuteCommand(AddSheetDataValidationCommand.id, { ...target, rule: gridRule(area, rule) });
}

/** The numbers from and to; `null` for another rule. */
function betweenOf({ type, formula1, formula2, operator }: ISheetDataValidationRule): [number, number] | null {
  if (type !== DataValidationType.DECIMAL || operator !== DataValidationOperator.BETWEEN) return null;
  return [Number(formula1), Number(formula2)];
}

/** What an area's first cell takes; `null` where it takes anything, or a rule that is none of ours. */
export function getValidation(
  injector: Injector,
  place: { unitId: string; sheetId: string },
  area: Area,
): CellValidation | null {
  const rule = injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(place.unitId, place.sheetId, area.top, area.left);
  if (rule?.formula1 === undefined) return null;
  const between = betweenOf(rule);
  if (!between && rule.type !== DataValidationType.LIST) return null;
  const style = (["Stop", "Warning", "Information"] as const).find((name) => STYLES[name] === rule.errorStyle);
  return {
    ...(between ? { source: "", between } : { source: rule.formula1 }),
    message: rule.error ?? null,
    ...(rule.errorTitle === undefined ? {} : { title: rule.errorTitle }),
    ...(style ? { style } : {}),
    ...(rule.prompt === undefined ? {} : { prompt: { title: rule.promptTitle ?? "", message: rule.prompt } }),
  };
}

/** All rules of a sheet, as the grid keeps them. */
export function sheetRules(injector: Injector, place: { unitId: string; sheetId: string }): ISheetDataValidationRule[] {
  return injector.get(SheetDataValidationModel).getRules(place.unitId, place.sheetId);
}
