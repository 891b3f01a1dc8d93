import { valueOf } from "../rules/index";
import type { Window } from "../rules/types";
import { columnsOf } from "./shared/columns";
import { dateIn } from "./shared/dates";
import { inRow } from "./shared/observe";
import { datesMatter } from "./shared/stage";
import type { Check } from "./types";

function inside(date: string | null, window: Window): boolean {
  return date !== null && date >= window.from && date <= window.to;
}

/**
 * date-after-window, date-before-window. Only innovations applied in the years the letter names are assessed; an
 * earlier one counts when it was developed further in those years (S1, citing Lampiran I items IV.B and XIII).
 */
export const dateWindow: Check = {
  codes: ["date-after-window", "date-before-window"],
  scope: "row",
  run(context, record) {
    const window = valueOf(context.rules.window);
    const column = columnsOf(context.innovations).fields.penerapan;
    if (!record || !window || column === undefined || !datesMatter(record, context.rules)) return [];
    const date = dateIn(record, "penerapan");
    if (date === null || inside(date, window)) return [];
    const params = { date, from: window.from, to: window.to };
    if (date > window.to) return [inRow(context, record, { code: "date-after-window", column, effect: "row", params })];
    if (window.orDevelopedInside && inside(dateIn(record, "pengembangan"), window)) return [];
    return [inRow(context, record, { code: "date-before-window", column, effect: "row", params })];
  },
};
