import { applicationOutside } from "../shared/window";
import type { RowCheck } from "../types";

/** Only innovations applied in the years the letter names are assessed (S1, citing Lampiran I items IV.B and XIII). */
export const check = {
  code: "date-after-window",
  order: 320,
  scope: "row",
  severity: "error",
  effect: "row",
  cause: "date",
  mend: "never",
  sources: ["S1"],
  run(row) {
    const outside = applicationOutside(row);
    if (!outside || outside.date <= outside.window.to) return [];
    const { date, window, column } = outside;
    return [{ column, params: { date, from: window.from, to: window.to } }];
  },
} satisfies RowCheck;
