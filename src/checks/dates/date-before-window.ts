import { dateIn } from "../shared/dates";
import { applicationOutside, inWindow } from "../shared/window";
import type { RowCheck } from "../types";

/**
 * Only innovations applied in the years the letter names are assessed; an earlier one counts when it was developed
 * further in those years (S1, citing Lampiran I items IV.B and XIII).
 */
export const check = {
  code: "date-before-window",
  order: 330,
  scope: "row",
  severity: "error",
  effect: "row",
  cause: "date",
  mend: "never",
  sources: ["S1"],
  run(row) {
    const outside = applicationOutside(row);
    if (!outside || outside.date > outside.window.to) return [];
    const { date, window, column } = outside;
    if (window.orDevelopedInside && inWindow(dateIn(row.record, "pengembangan"), window)) return [];
    return [{ column, params: { date, from: window.from, to: window.to } }];
  },
} satisfies RowCheck;
