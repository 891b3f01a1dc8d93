import { catalogueOf } from "../shared/catalogue";
import { excerpt } from "../shared/excerpt";
import type { RowCheck } from "../types";

/**
 * What the reviewer wrote and nobody can read lowers nothing, nor does a level for which the table has no column: without
 * a word the office would believe that it does.
 */
export const check = {
  code: "reviewer-level-unread",
  order: 556,
  scope: "row",
  severity: "warning",
  effect: "none",
  ofReviewer: true,
  sources: [],
  run({ context, record, reviewed }) {
    const { levelDesk } = record.fields;
    if (!levelDesk) return [];
    const { byId } = catalogueOf(context.rules);
    const without = [...reviewed.levels].filter(([id]) => !record.levels[id]);
    const entries = [...reviewed.unread, ...without.map(([id, { level }]) => `${byId.get(id)?.key ?? id}=${level}`)];
    return entries.length === 0 ? [] : [{ column: levelDesk.column, params: { value: excerpt(entries.join("; ")) } }];
  },
} satisfies RowCheck;
