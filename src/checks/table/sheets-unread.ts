import { columnsOf } from "../shared/columns";
import type { TableCheck } from "../types";

/**
 * Innovations on other sheets count nowhere: one table is read. An office with a sheet for each department has to know
 * which ones are left out; sheets of other years and guides are not among them.
 */
export const check = {
  code: "sheets-unread",
  order: 120,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: [],
  run({ innovations }) {
    const unread = innovations.unread ?? [];
    if (unread.length === 0) return [];
    const params = {
      sheets: unread.map(({ sheet, count }) => `${sheet} (${count})`).join(", "),
      count: unread.reduce((sum, { count }) => sum + count, 0),
    };
    return [{ row: innovations.headerBottom + 1, column: columnsOf(innovations).first, params }];
  },
} satisfies TableCheck;
