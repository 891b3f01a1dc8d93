import { catalogueOf } from "../shared/catalogue";
import { columnsOf } from "../shared/columns";
import { dateIn } from "../shared/dates";
import { inTable } from "../shared/observe";
import type { Check, Observation } from "../types";

/** Below it, sameness is no sign of anything. */
const FEWEST_ROWS = 10;
const HIGHEST_LEVEL = 3;

/**
 * level-uniform, date-uniform. Where every innovation claims the highest level, or most were applied on one day, a
 * reviewer suspects that a column was filled down and asks (derived, no source speaks of it).
 */
export const uniform: Check = {
  codes: ["level-uniform", "date-uniform"],
  scope: "table",
  run(context) {
    const { included, innovations } = context;
    const { fields, levels } = columnsOf(innovations);
    if (included.length < FEWEST_ROWS) return [];
    const found: Observation[] = [];
    const row = innovations.headerBottom + 1;
    const same = catalogueOf(context.rules).sid.filter(
      ({ indicator: { id } }) =>
        levels.has(id) && included.every((record) => record.levels[id]?.level === HIGHEST_LEVEL),
    );
    const column = included[0]?.levels[same[0]?.indicator.id ?? ""]?.column;
    if (column !== undefined) {
      const columns = same.map(({ indicator: { id } }) => `indicator:${id}`).join(",");
      const params = { columns, count: included.length, level: HIGHEST_LEVEL };
      found.push(inTable(context, row, { code: "level-uniform", column, effect: "none", params }));
    }
    const days = new Map<string, number>();
    for (const record of included) {
      const date = dateIn(record, "penerapan");
      if (date !== null) days.set(date, (days.get(date) ?? 0) + 1);
    }
    for (const [date, count] of days) {
      if (count * 2 <= included.length || fields.penerapan === undefined) continue;
      const params = { date, count, of: included.length };
      found.push(inTable(context, row, { code: "date-uniform", column: fields.penerapan, effect: "none", params }));
    }
    return found;
  },
};
