import { levelsInOrder, weightedSum } from "../../scoring/index";
import { catalogueOf } from "../shared/catalogue";
import type { RowCheck } from "../types";

/**
 * Where levels are there, they are scored and a typed maturity is not; a difference tells that one of them is out of date
 * (S1, S2). Sheets without all twenty level columns, or with a level that cannot be read, are left alone.
 */
export const check = {
  code: "maturity-differs",
  order: 400,
  scope: "row",
  severity: "info",
  effect: "none",
  sources: ["S1", "S2"],
  run({ context, record, columns }) {
    const column = columns.fields.kematangan;
    const { weights } = catalogueOf(context.rules);
    if (column === undefined || record.typedMaturity === null) return [];
    if (!weights.ids.every((id) => columns.levels.has(id) && record.levels[id]?.invalid === false)) return [];
    const typedLevels = Object.fromEntries(weights.ids.map((id) => [id, record.levels[id]?.level ?? 0]));
    const sum = weightedSum(weights, levelsInOrder(weights, typedLevels));
    if (sum === record.typedMaturity) return [];
    return [{ column, params: { value: record.typedMaturity / 100, sum: sum / 100 } }];
  },
} satisfies RowCheck;
