import type { WorkbookData } from "../../workbook/types";
import type { Unpacking } from "../zip/archive";
import { portableUnpacking } from "../zip/portableUnpacking";
import { readXlsxUnpacked } from "./read";

/**
 * Reads a workbook file: cell values with the cached results of formulas, Excel errors as their text, dates as serial
 * numbers, percentages as the text that people see (`5,34%`), rich text as plain text, the addresses behind cells,
 * merges and Excel tables. Chart sheets are left out; empty cells are `null`.
 * @param bytes the content of an .xlsx or .xlsm file
 * @param name its name, for messages
 * @param unpacking a faster one than the portable one, such as `nodeUnpacking`
 * @throws XlsxError
 */
export function readXlsxWorkbook(
  bytes: Uint8Array,
  name: string,
  unpacking: Unpacking = portableUnpacking,
): Promise<WorkbookData> {
  return readXlsxUnpacked(bytes, name, unpacking);
}
