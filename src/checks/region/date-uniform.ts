import { columnsOf } from "../shared/columns";
import { dateIn } from "../shared/dates";
import { FEWEST_FOR_SAMENESS } from "../shared/sameness";
import type { TableCheck } from "../types";

/**
 * Where most innovations were applied on one day, a reviewer suspects that a column was filled down and asks (derived, no
 * source speaks of it).
 */
export const check = {
  code: "date-uniform",
  order: 50,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: [],
  sees: (_, { fields }) => fields.penerapan,
  run({ included, innovations }) {
    const column = columnsOf(innovations).fields.penerapan;
    if (included.length < FEWEST_FOR_SAMENESS || column === undefined) return [];
    const days = new Map<string, number>();
    for (const record of included) {
      const date = dateIn(record, "penerapan");
      if (date !== null) days.set(date, (days.get(date) ?? 0) + 1);
    }
    return [...days]
      .filter(([, count]) => count * 2 > included.length)
      .map(([date, count]) => ({
        row: innovations.headerBottom + 1,
        column,
        params: { date, count, of: included.length },
      }));
  },
} satisfies TableCheck;
