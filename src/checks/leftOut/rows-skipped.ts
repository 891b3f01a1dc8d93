import { excerpt } from "../shared/excerpt";
import { toldAt } from "../shared/toldAt";
import type { TableCheck } from "../types";

/**
 * A row whose name is that of a sum or of an example is no innovation. Where its name could be one as well, or it has a
 * running number as innovations have, somebody has to know that it does not count.
 */
export const check = {
  code: "rows-skipped",
  order: 124,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: [],
  run({ innovations }) {
    const found = (innovations.leftOut ?? []).filter(({ why }) => why === "total" || why === "example");
    return found.map(({ why, text, ...place }) => ({
      ...toldAt(place),
      params: { how: why, at: place.row, value: excerpt(text) },
    }));
  },
} satisfies TableCheck;
