import { excerpt } from "../shared/excerpt";
import { durationIn, wordsOf } from "../shared/evidence/videoLength";
import type { RowCheck, Sighting } from "../types";

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
    const found: Sighting[] = [];
    for (const { indicator, rule, cell, pieces } of claimed) {
      const limit = rule.maxMinutes;
      if (limit === undefined) continue;
      const seconds = Math.max(0, ...pieces.map((piece) => durationIn(wordsOf(piece)) ?? 0));
      if (seconds <= limit * 60) continue;
      const params = { value: excerpt(cell.raw), minutes: Math.round((seconds / 60) * 100) / 100, limit };
      found.push({ column: cell.column, indicator: indicator.id, params });
    }
    return found;
  },
} satisfies RowCheck;
