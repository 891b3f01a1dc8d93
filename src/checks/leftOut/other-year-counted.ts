import { rowList } from "../shared/excerpt";
import { toldAt } from "../shared/toldAt";
import type { TableCheck } from "../types";

/**
 * A column such as *Tahun Pelaporan* or *Tahun IGA* gives innovations to other years, and it is not plain enough to leave them
 * out: they may have been reported before, or the workbook may be of another year altogether.
 */
export const check = {
  code: "other-year-counted",
  order: 127,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: [],
  run({ innovations: { disputedYears = [] }, rules }) {
    return disputedYears.map(({ header, years, rows, ...place }) => ({
      ...toldAt(place),
      params: {
        count: rows.length,
        header,
        years: years.join(", "),
        rows: rowList(rows.map((row) => ({ row }))),
        year: String(rules.year),
      },
    }));
  },
} satisfies TableCheck;
