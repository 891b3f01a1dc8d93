import {
  DataValidationErrorStyle,
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
import type { ListValidation } from "../../host/adapter";

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

/** A drop-down list as a rule of the grid. */
function listRule(area: Area, rule: ListValidation): ISheetDataValidationRule {
  return {
    uid: generateRandomId(8),
    type: DataValidationType.LIST,
    formula1: rule.source,
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

/** Replaces the rules of an area by a list, or by nothing. Undone by the grid's undo. */
export function setListValidation(
  injector: Injector,
  place: { unitId: string; sheetId: string },
  area: Area,
  rule: ListValidation | null,
): void {
  const target = { unitId: place.unitId, subUnitId: place.sheetId };
  const commands = injector.get(ICommandService);
  commands.syncExecuteCommand(ClearRangeDataValidationCommand.id, { ...target, ranges: [rangeOf(area)] });
  if (rule) commands.syncExecuteCommand(AddSheetDataValidationCommand.id, { ...target, rule: listRule(area, rule) });
}

/** The list of an area's first cell; `null` without one. */
export function getListValidation(
  injector: Injector,
  place: { unitId: string; sheetId: string },
  area: Area,
): ListValidation | null {
  const rule = injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(place.unitId, place.sheetId, area.top, area.left);
  if (rule?.type !== DataValidationType.LIST || rule.formula1 === undefined) return null;
  const style = (["Stop", "Warning", "Information"] as const).find((name) => STYLES[name] === rule.errorStyle);
  return {
    source: rule.formula1,
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
