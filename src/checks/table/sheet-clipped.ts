import { columnsOf } from "../shared/columns";
import type { TableCheck } from "../types";

/** A cell typed far away makes a sheet too large to be read whole; the reader has to know that its end was not read. */
export const check = {
  code: "sheet-clipped",
  order: 125,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: [],
  run({ innovations }) {
    const clipped = innovations.clipped ?? [];
    if (clipped.length === 0) return [];
    const params = { sheets: clipped.map(({ sheet, cell }) => `${sheet} (${cell})`).join(", ") };
    return [{ row: innovations.headerBottom + 1, column: columnsOf(innovations).first, params }];
  },
} satisfies TableCheck;
