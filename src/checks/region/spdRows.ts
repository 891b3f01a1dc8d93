import { spdIndicators } from "../../rules/index";
import type { Check } from "../types";

/**
 * spd-row-missing. Every SPD row has a weight in the index (S1, S2); one that the table does not have counts 0, and
 * nobody sees it.
 */
export const spdRows: Check = {
  codes: ["spd-row-missing"],
  scope: "table",
  run({ rules, spd }) {
    if (!spd) return [];
    const there = new Set(spd.records.map(({ indicator }) => indicator));
    const all = spdIndicators(rules);
    const missing = all.filter(({ id }) => !there.has(id));
    if (missing.length === 0) return [];
    const columns = missing.map(({ id }) => `indicator:${id}`).join(",");
    return [
      {
        code: "spd-row-missing",
        sheet: spd.sheet,
        row: Math.max(spd.headerBottom, 0) + 1,
        column: spd.columns.indicator,
        header: spd.headers.indicator,
        params: { columns, count: missing.length, of: all.length },
        effect: "none",
        innovationRow: null,
      },
    ];
  },
};
