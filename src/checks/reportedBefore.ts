import { isExcelError } from "../workbook/index";
import { columnsOf, filledText } from "./shared/columns";
import { inRow } from "./shared/observe";
import type { Check } from "./types";

/** Entries of one innovation over the years that were allowed in 2024 (P3). */
const MOST_ENTRIES = 2;

/**
 * reported-before. In 2024 one innovation could be entered twice at most, the second time with more maturity (P3).
 * Whether that holds in other years is not known. The workbook only tells where it has a column for earlier years.
 */
export const reportedBefore: Check = {
  codes: ["reported-before"],
  scope: "row",
  run(context, record) {
    const column = columnsOf(context.innovations).fields.pelaporan;
    if (!record || column === undefined || isExcelError(record.fields.pelaporan?.raw ?? null)) return [];
    const { year } = context.rules;
    const named = filledText(record, "pelaporan").match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
    const years = new Set([...named.map(Number).filter((one) => one < year), year]);
    if (years.size <= MOST_ENTRIES) return [];
    const before = [...years].filter((one) => one !== year).sort((a, b) => a - b);
    const params = { years: before.join(", "), count: years.size, year };
    return [inRow(context, record, { code: "reported-before", column, effect: "none", params })];
  },
};
