import { excerpt } from "../shared/excerpt";
import { toldAt } from "../shared/toldAt";
import type { TableCheck } from "../types";

/** What stands below or beside the table counts nowhere: an Excel table ends where it ends, whatever is typed below. */
export const check = {
  code: "rows-outside",
  order: 122,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: [],
  run({ innovations }) {
    const found = (innovations.leftOut ?? []).filter(
      ({ why }) => why === "below" || why === "block" || why === "beside",
    );
    return found.map(({ why, text, ...place }) => ({
      ...toldAt(place),
      params: { how: why, at: place.row, value: excerpt(text) },
    }));
  },
} satisfies TableCheck;
