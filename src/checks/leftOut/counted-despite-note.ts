import { excerpt } from "../shared/excerpt";
import type { TableCheck } from "../types";

/**
 * A remark, a status or an answer in a column that nobody knows says that an innovation does not take part. What people
 * write there is too free to leave the innovation out by it, and too plain to count it without a word.
 */
export const check = {
  code: "counted-despite-note",
  order: 129,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: [],
  run({ innovations: { disputed = [] } }) {
    return disputed.map(({ row, column, header, text, heading }) => ({
      row,
      column,
      ofInnovation: true,
      params: {
        how: heading ? "heading" : header === "" ? "unnamed" : "named",
        header: excerpt(header),
        value: excerpt(text),
      },
    }));
  },
} satisfies TableCheck;
