import { spdIndicators } from "../../rules/index";
import type { TableCheck } from "../types";

/** Every SPD row has a weight in the index (S1, S2); one that the table does not have counts 0, and nobody sees it. */
export const check = {
  code: "spd-row-missing",
  order: 90,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: ["S1", "S2"],
  run({ rules, spd }) {
    if (!spd) return [];
    const there = new Set(spd.records.map(({ indicator }) => indicator));
    const all = spdIndicators(rules);
    const missing = all.filter(({ id }) => !there.has(id));
    if (missing.length === 0) return [];
    const columns = missing.map(({ id }) => `indicator:${id}`).join(",");
    return [
      {
        row: Math.max(spd.headerBottom, 0) + 1,
        column: spd.columns.indicator,
        params: { columns, count: missing.length, of: all.length },
        elsewhere: { sheet: spd.sheet, header: spd.headers.indicator },
      },
    ];
  },
} satisfies TableCheck;
