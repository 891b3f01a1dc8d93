import type { RowCheck } from "../types";

/**
 * The office's own reviewer has seen the document and accepts a lower level than the one that is claimed. That is no
 * guess of ours but a decision of the office, so it weighs as much as a refusal; a level above the claim says nothing.
 */
export const check = {
  code: "reviewer-level",
  order: 555,
  scope: "row",
  severity: "error",
  effect: "level",
  cause: "reviewer",
  mend: "document",
  sources: [],
  run({ record, reviewed }) {
    return [...reviewed.levels].flatMap(([indicator, { level: proven, reason }]) => {
      const claimed = record.levels[indicator];
      if (!claimed || proven >= claimed.level) return [];
      const column = record.evidence[indicator]?.column ?? claimed.column;
      return [{ column, indicator, params: { level: claimed.level, proven, reason } }];
    });
  },
} satisfies RowCheck;
