import { excerpt } from "../shared/excerpt";
import { durationIn, wordsOf } from "../shared/evidence/videoLength";
import type { RowCheck } from "../types";

/** The video of an innovation runs five minutes at most (S3, S8); reported where the cell says its length. */
export const check = {
  code: "video-too-long",
  order: 600,
  scope: "row",
  severity: "warning",
  effect: "level",
  cause: "video",
  mend: "document",
  sources: ["S3", "S8"],
  run({ claimed }) {
    return claimed.flatMap(({ indicator, rule, cell, pieces }) => {
      const limit = rule.maxMinutes;
      if (limit === undefined) return [];
      const seconds = Math.max(0, ...pieces.map((piece) => durationIn(wordsOf(piece)) ?? 0));
      if (seconds <= limit * 60) return [];
      const params = { value: excerpt(cell.raw), minutes: Math.round((seconds / 60) * 100) / 100, limit };
      return [{ column: cell.column, indicator: indicator.id, params }];
    });
  },
} satisfies RowCheck;
