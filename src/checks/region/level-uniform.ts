import { HIGHEST_LEVEL } from "../../rules/facts";
import { catalogueOf } from "../shared/catalogue";
import { columnsOf } from "../shared/columns";
import { FEWEST_FOR_SAMENESS } from "../shared/sameness";
import type { TableCheck } from "../types";

/**
 * Where every innovation claims the highest level, a reviewer suspects that a column was filled down and asks (derived,
 * no source speaks of it).
 */
export const check = {
  code: "level-uniform",
  order: 40,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: [],
  run({ rules, included, innovations }) {
    if (included.length < FEWEST_FOR_SAMENESS) return [];
    const { levels } = columnsOf(innovations);
    const same = catalogueOf(rules).sid.filter(
      ({ indicator: { id } }) =>
        levels.has(id) && included.every((record) => record.levels[id]?.level === HIGHEST_LEVEL),
    );
    const column = included[0]?.levels[same[0]?.indicator.id ?? ""]?.column;
    if (column === undefined) return [];
    const columns = same.map(({ indicator: { id } }) => `indicator:${id}`).join(",");
    const params = { columns, count: included.length, level: HIGHEST_LEVEL };
    return [{ row: innovations.headerBottom + 1, column, params }];
  },
} satisfies TableCheck;
