import { columnsOf } from "../shared/columns";
import { catalogueOf } from "../shared/catalogue";
import { excerpt } from "../shared/excerpt";
import { toldAt } from "../shared/toldAt";
import type { TableCheck } from "../types";

/**
 * A column of levels among those of the indicators whose header nobody knows: what it holds counts nowhere, and the
 * indicator that it is meant for counts 0.
 */
export const check = {
  code: "level-column-unread",
  order: 102,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: [],
  run({ innovations, rules }) {
    const { levels, measures } = columnsOf(innovations);
    const open = catalogueOf(rules).sid.filter(({ indicator: { id } }) => !levels.has(id) && !measures.has(id));
    const columns = open.map(({ indicator: { id } }) => `level:${id}`).join(",");
    const found = (innovations.leftOut ?? []).filter(({ why }) => why === "levels");
    return found.map(({ text, ...place }) => ({ ...toldAt(place), params: { value: excerpt(text), columns } }));
  },
} satisfies TableCheck;
