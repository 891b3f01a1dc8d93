import { roundHalfUp } from "../../../../scoring/index";
import type { CellValue } from "../../../../workbook/types";

/** A figure as it is written: two decimals, blank where there is none. */
export function shownFigure(value: number | null | undefined): CellValue {
  return value === null || value === undefined ? null : roundHalfUp(value, 2);
}
