import type { UncountedEntry } from "../../workbook/types";
import type { TableSighting } from "../types";

/** Where something stands that the reading of a table told of: in the table, or on one of the sheets that it was made of. */
export function toldAt({
  row,
  column,
  elsewhere,
}: Pick<UncountedEntry, "row" | "column" | "elsewhere">): Pick<TableSighting, "row" | "column" | "elsewhere"> {
  return { row, column, ...(elsewhere && { elsewhere }) };
}
