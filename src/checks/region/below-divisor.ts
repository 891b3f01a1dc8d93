import { valueOf } from "../../rules/index";
import { levelsInOrder, weightedSum } from "../../scoring/index";
import { catalogueOf } from "../shared/catalogue";
import { columnsOf } from "../shared/columns";
import type { TableCheck } from "../types";

/**
 * The sum of maturities is divided by the number of innovations, but at least by the divisor of the year (2026: 12; S1,
 * S2): a region with fewer loses the difference. The points are those of the claimed levels.
 */
export const check = {
  code: "below-divisor",
  order: 20,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: ["S1", "S2"],
  run({ rules, included, innovations }) {
    const divisor = valueOf(rules.formula.divisorMin);
    const total = valueOf(rules.formula.totalMax);
    const n = included.length;
    if (divisor === null || total === null || n === 0 || n >= divisor) return [];
    const { weights } = catalogueOf(rules);
    const sum = included.reduce((rest, { levels, typedMaturity }) => {
      if (innovations.layout === "recap") return rest + Math.min(Math.max(typedMaturity ?? 0, 0), weights.max);
      const typed = Object.fromEntries(weights.ids.map((id) => [id, levels[id]?.level ?? 0]));
      return rest + weightedSum(weights, levelsInOrder(weights, typed));
    }, 0);
    const lost = (sum / n - sum / divisor) / total;
    const { fields, first } = columnsOf(innovations);
    const params = { count: n, divisor, lost: Math.round(lost * 100) / 100 };
    return [{ row: innovations.headerBottom + 1, column: fields.nama ?? first, params }];
  },
} satisfies TableCheck;
