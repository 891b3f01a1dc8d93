import type { TableCheck } from "../types";

/**
 * A column *Kabupaten/Kota* with several regions: a province may say there where its innovations are, or keep those of all
 * its regions in one list, whose index is that of none. Where the column names who reports, the table is not scored.
 */
export const check = {
  code: "several-regions",
  order: 128,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: [],
  run({ innovations }) {
    const found = (innovations.leftOut ?? []).filter(({ why }) => why === "region");
    return found.map(({ row, column, text, count = 0 }) => ({ row, column, params: { regions: text, count } }));
  },
} satisfies TableCheck;
