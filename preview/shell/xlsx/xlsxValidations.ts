import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  generateRandomId,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import type { DataValidation, ValidationType } from "hucre";
import { areaAddress, parseAddress } from "../../../src/workbook/cells/address";
import { areaOf } from "../grid/gridEvents";

const TYPES: Partial<Record<ValidationType, DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};

const STYLES: Record<NonNullable<DataValidation["errorStyle"]>, DataValidationErrorStyle> = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

const OPERATORS: Record<NonNullable<DataValidation["operator"]>, DataValidationOperator> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const keyOf = <K extends string, V>(table: Partial<Record<K, V>>, value: V): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === value);

/** The text of a rule that the grid does not need but a file keeps. */
const PROMPTS = [
  ["error", "errorMessage"],
  ["errorTitle", "errorTitle"],
  ["prompt", "inputMessage"],
  ["promptTitle", "inputTitle"],
] as const;

/** A validation of a file as a rule of the grid; `null` for kinds the grid does not know. */
export function gridRule(rule: DataValidation): ISheetDataValidationRule | null {
  const type = TYPES[rule.type];
  const areas = rule.range.split(/\s+/).flatMap((part) => parseAddress(part)?.area ?? []);
  if (!type || areas.length === 0) return null;
  const made: ISheetDataValidationRule = {
    uid: generateRandomId(8),
    type,
    allowBlank: rule.allowBlank ?? false,
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: rule.showErrorMessage ?? false,
    showInputMessage: rule.showInputMessage ?? false,
    errorStyle: STYLES[rule.errorStyle ?? "stop"],
    ranges: areas.map(({ top, left, bottom, right }) => ({
      startRow: top,
      endRow: bottom,
      startColumn: left,
      endColumn: right,
    })),
  };
  const formula1 = rule.values ? rule.values.join(",") : asFormula(rule.type, rule.formula1);
  const formula2 = asFormula(rule.type, rule.formula2);
  if (formula1 !== undefined) made.formula1 = formula1;
  if (formula2 !== undefined) made.formula2 = formula2;
  if (rule.operator) made.operator = OPERATORS[rule.operator];
  for (const [own, other] of PROMPTS) if (rule[other] !== undefined) made[own] = rule[other];
  return made;
}

/** Files leave the `=` of a reference out, the grid wants it; numbers stay as they are. */
function asFormula(type: ValidationType, formula: string | undefined): string | undefined {
  if (formula === undefined || formula.startsWith("=")) return formula;
  return type === "list" || type === "custom" || Number.isNaN(Number(formula)) ? `=${formula}` : formula;
}

/** A rule of the grid as a file's; `null` when it has no cells left or a kind of its own. */
export function fileRule(rule: ISheetDataValidationRule): DataValidation | null {
  const type = keyOf<ValidationType, DataValidationType | string>(TYPES, rule.type);
  if (!type || rule.ranges.length === 0) return null;
  const made: DataValidation = { type, range: rule.ranges.map((range) => areaAddress(areaOf(range))).join(" ") };
  if (type === "list" && rule.formula1 !== undefined && !rule.formula1.startsWith("=")) {
    made.values = rule.formula1.split(",");
  } else if (rule.formula1 !== undefined) made.formula1 = rule.formula1.replace(/^=/, "");
  if (rule.formula2 !== undefined) made.formula2 = rule.formula2.replace(/^=/, "");
  const operator = rule.operator && keyOf(OPERATORS, rule.operator);
  if (operator) made.operator = operator;
  const style = rule.errorStyle === undefined ? undefined : keyOf(STYLES, rule.errorStyle);
  if (style) made.errorStyle = style;
  made.allowBlank = rule.allowBlank ?? true;
  if (rule.showErrorMessage) made.showErrorMessage = true;
  if (rule.showInputMessage) made.showInputMessage = true;
  for (const [own, other] of PROMPTS) if (rule[own] !== undefined) made[other] = rule[own];
  return made;
}
