import { isExcelError } from "../../workbook/index";
import { filledText } from "../shared/columns";
import type { RowCheck } from "../types";

/** Entries of one innovation over the years that were allowed in 2024 (P3). */
const MOST_ENTRIES = 2;

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
    const named = filledText(record, "pelaporan").match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
    const years = new Set([...named.map(Number).filter((one) => one < year), year]);
    if (years.size <= MOST_ENTRIES) return [];
    const before = [...years].filter((one) => one !== year).sort((a, b) => a - b);
    return [{ column, params: { years: before.join(", "), count: years.size, year } }];
  },
} satisfies RowCheck;
