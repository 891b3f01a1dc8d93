import { areaAddress, quoteSheet } from "../../workbook/index";
import type { Area, InnovationTable, SpdTable, WorkbookReading } from "../../workbook/types";

/** What a formula shows when the workbook has no table yet. */
const EXAMPLE_TABLE = "A2:K40";

function reference(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaAddress(area)}`;
}

function innovationArea({ sheet, columns, headerBottom, lastRow }: InnovationTable): string {
  const numbers = columns.map(({ column }) => column);
  if (numbers.length === 0) return EXAMPLE_TABLE;
  const [left, right] = [Math.min(...numbers), Math.max(...numbers)];
  return reference(sheet, { top: headerBottom, bottom: lastRow, left, right });
}

function spdArea({ sheet, columns, headerBottom, lastRow }: SpdTable): string {
  const numbers = Object.values(columns).filter((column) => column !== null);
  const [left, right] = [Math.min(...numbers), Math.max(...numbers)];
  return reference(sheet, { top: headerBottom, bottom: lastRow, left, right });
}

/** A sheet of rules: its name and how many rows and columns the table has, header included. */
export interface RuleSheetPlace {
  sheet: string;
  rows: number;
  columns: number;
}

/**
 * The formula that scores the tables of the workbook by a sheet of rules.
 * @param reading gives the tables; without them a usual range stands for the innovations
 * @param separator between arguments, `;` where the decimal mark is a comma
 */
export function ruleSheetFormula(
  reading: WorkbookReading | null,
  { sheet, rows, columns }: RuleSheetPlace,
  separator: "," | ";",
): string {
  const innovations = reading?.innovations ? innovationArea(reading.innovations) : EXAMPLE_TABLE;
  const spd = reading?.spd ? spdArea(reading.spd) : "";
  const table = reference(sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  return `=IID.SCORE(${[innovations, spd, table].join(separator)})`;
}
