import type { Injector, Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IDescriptionService,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import type { CellValue } from "../../../src/workbook/types";
import { areaAddress, quoteSheet } from "../../../src/workbook/cells/address";
import type { Argument, FunctionResults, Outcome } from "./functionResults";

/** The part of functions.json that the grid needs. */
export interface FunctionMetadata {
  /** Parameters of type `any` take error values; without it an error among the arguments is the result. */
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionDescription[];
}

export interface FunctionDescription {
  id: string;
  name: string;
  description?: string;
  options?: { requiresParameterAddresses?: boolean };
  parameters: ParameterDescription[];
}

interface ParameterDescription {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
}

type Variant = BaseValueObject | BaseReferenceObject;

const ERRORS: Record<string, ErrorType> = Object.fromEntries(Object.values(ErrorType).map((type) => [type, type]));

const isReference = (variant: Variant): variant is BaseReferenceObject => variant.isReferenceObject();

/** An empty cell arrives as `null`, as on Excel on the web. */
function scalar(value: Nullable<BaseValueObject>): CellValue {
  return !value || value.isNull() ? null : value.getValue();
}

function matrix(array: ArrayValueObject): CellValue[][] {
  return array.getArrayValue().map((row) => Array.from({ length: array.getColumnCount() }, (_, x) => scalar(row[x])));
}

function toGrid(value: CellValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  const error = typeof value === "string" ? ERRORS[value] : undefined;
  if (error) return ErrorValueObject.create(error);
  // Excel shows a returned null as 0.
  return value === null ? NumberValueObject.create(0) : StringValueObject.create(value);
}

/** The first error value among the values of an argument. */
function errorIn(argument: Argument): ErrorType | null {
  const values = Array.isArray(argument) ? argument.flat() : [argument];
  const error = values.find((value) => typeof value === "string" && ERRORS[value]);
  return typeof error === "string" ? (ERRORS[error] ?? null) : null;
}

class IidFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    private readonly description: FunctionDescription,
    private readonly allowErrors: boolean,
    prefix: string,
    private readonly results: FunctionResults,
    private readonly sheetName: (sheetId: string) => string,
  ) {
    super(`${prefix}.${description.name}`);
    this.minParams = description.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = description.parameters.length;
  }

  override calculate(...variants: Variant[]): BaseValueObject {
    // Excel gives the function every parameter: null for those left out at the end too.
    const given: (Variant | null)[] = this.description.parameters.map((_, index) => variants[index] ?? null);
    const args = given.map((variant, index) => (variant ? this.argument(variant, index) : null));
    const refused = this.refusedError(args);
    if (refused) return ErrorValueObject.create(refused);
    const addresses = given.map((variant) => variant && this.address(variant));
    const caller = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    const known = this.description.options?.requiresParameterAddresses ? addresses : addresses.map(() => null);
    return this.show(this.results.ask(this.description.id, args, known, caller));
  }

  /** An error that Excel would return without calling the function. What is still under way counts as one. */
  private refusedError(args: Argument[]): ErrorType | null {
    for (const [index, argument] of args.entries()) {
      const error = errorIn(argument);
      const allowed = this.allowErrors && this.description.parameters[index]?.type === "any";
      if (error && (!allowed || error === ErrorType.CONNECT)) return error;
    }
    return null;
  }

  private argument(variant: Variant, index: number): Argument {
    const wantsMatrix = this.description.parameters[index]?.dimensionality === "matrix";
    const value = isReference(variant) ? variant.toArrayValueObject() : variant;
    if (value instanceof ArrayValueObject) return wantsMatrix ? matrix(value) : scalar(value.get(0, 0));
    const single = scalar(value);
    // A whole omitted argument is null even where a range is expected.
    return wantsMatrix && single !== null ? [[single]] : single;
  }

  private address(variant: Variant): string | null {
    if (!isReference(variant)) return null;
    const range = variant.getRangePosition();
    const area = { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
    return `${quoteSheet(this.sheetName(variant.getSheetId()))}!${areaAddress(area)}`;
  }

  private show(outcome: Outcome | null): BaseValueObject {
    if (outcome === null) return ErrorValueObject.create(ErrorType.CONNECT);
    if ("error" in outcome) return ErrorValueObject.create(ERRORS[outcome.error] ?? ErrorType.VALUE);
    const { values } = outcome;
    const columns = values[0]?.length ?? 0;
    if (values.length === 1 && columns === 1) return toGrid(values[0]?.[0] ?? null);
    return new ArrayValueObject({
      calculateValueList: values.map((row) => row.map(toGrid)),
      rowCount: values.length,
      columnCount: columns,
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    });
  }
}

/** Makes the functions known to the grid under `prefix`: to formulas, and to the help while one is typed. */
export function registerFunctions(
  injector: Injector,
  prefix: string,
  metadata: FunctionMetadata,
  results: FunctionResults,
  sheetName: (sheetId: string) => string,
): void {
  const { functions: descriptions, allowErrorForDataTypeAny: allowErrors = false } = metadata;
  const executors = descriptions.map(
    (description) => new IidFunction(description, allowErrors, prefix, results, sheetName),
  );
  injector.get(IFunctionService).registerExecutors(...executors);
  injector.get(IDescriptionService).registerDescriptions(
    descriptions.map((description) => ({
      functionName: `${prefix}.${description.name}`,
      functionType: FunctionType.User,
      description: description.description ?? "",
      abstract: description.description ?? "",
      functionParameter: description.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? "",
        example: "",
        require: parameter.optional ? 0 : 1,
        repeat: 0,
      })),
    })),
  );
}
