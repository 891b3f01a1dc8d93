import { columnsOf } from "../shared/columns";
import type { TableCheck } from "../types";

/**
 * Offices keep the profile of their innovations on one sheet and the levels on another: one table is read, and what the
 * other tells of the same innovations is missing, the affairs for the count score among it.
 */
export const check = {
  code: "fields-elsewhere",
  order: 121,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: [],
  run({ innovations }) {
    const { first } = columnsOf(innovations);
    return (innovations.elsewhere ?? []).map(({ sheet, fields, count }) => ({
      row: innovations.headerBottom + 1,
      column: first,
      params: { other: sheet, columns: fields.map((field) => `field:${field}`).join(","), count },
    }));
  },
} satisfies TableCheck;
