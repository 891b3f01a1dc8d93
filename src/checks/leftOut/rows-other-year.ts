import { toldAt } from "../shared/toldAt";
import type { TableCheck } from "../types";

/**
 * A table that goes over several years, with a column *Tahun* or headings such as *TAHUN 2025*: only the innovations of the
 * assessed year count. Somebody may have meant another year by it, such as the one in which an innovation began.
 */
export const check = {
  code: "rows-other-year",
  order: 126,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: [],
  run({ innovations, rules }) {
    const found = (innovations.leftOut ?? []).filter(({ why }) => why === "year");
    return found.map(({ text, count = 0, ...place }) => ({
      ...toldAt(place),
      params: { years: text, count, year: String(rules.year) },
    }));
  },
} satisfies TableCheck;
