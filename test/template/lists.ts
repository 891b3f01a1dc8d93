import type { ListValidationSpec, SheetSpec } from "../../src/template/types";

/** The drop-down lists of a sheet, without its ranges of numbers. */
export function dropDownsOf({ validations }: SheetSpec): ListValidationSpec[] {
  return validations.flatMap((validation) => ("list" in validation ? [validation] : []));
}
