import { columnsOf } from "./shared/columns";
import { inTable } from "./shared/observe";
import type { Check } from "./types";

/**
 * sheets-unread. Innovations on other sheets count nowhere: one table is read. An office with a sheet for each department
 * has to know which ones are left out; sheets of other years and guides are none.
 */
export const sheetsUnread: Check = {
  codes: ["sheets-unread"],
  scope: "table",
  run(context) {
    const unread = context.innovations.unread ?? [];
    if (unread.length === 0) return [];
    const { first } = columnsOf(context.innovations);
    const params = {
      sheets: unread.map(({ sheet, count }) => `${sheet} (${count})`).join(", "),
      count: unread.reduce((sum, { count }) => sum + count, 0),
    };
    const row = context.innovations.headerBottom + 1;
    return [inTable(context, row, { code: "sheets-unread", column: first, effect: "none", params })];
  },
};
