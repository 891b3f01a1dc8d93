import { isExcelError } from "../../workbook/index";
import { MOST_ENTRIES, reportedYears } from "../shared/reportedYears";
import type { RowCheck } from "../types";

/**
 * In 2024 one innovation could be entered twice at most, the second time with more maturity (P3). Whether that holds in
 * other years is not known. The workbook only tells where it has a column for earlier years.
 */
export const check = {
  code: "reported-before",
  order: 270,
  scope: "row",
  severity: "info",
  effect: "none",
  sources: ["P3"],
  run({ context, record, columns }) {
    const column = columns.fields.pelaporan;
    if (column === undefined || isExcelError(record.fields.pelaporan?.raw ?? null)) return [];
    const { year } = context.rules;
    const before = reportedYears(record).filter((one) => one < year);
    const count = before.length + 1;
    return count <= MOST_ENTRIES ? [] : [{ column, params: { years: before.join(", "), count, year } }];
  },
} satisfies RowCheck;
