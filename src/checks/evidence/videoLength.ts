import { piecesOf } from "../../workbook/index";
import { claimedCells } from "../shared/evidence/claimedCells";
import { durationIn, wordsOf } from "../shared/evidence/videoLength";
import { excerpt, inRow } from "../shared/observe";
import type { Check } from "../types";

/** video-too-long. The video of an innovation runs five minutes at most (S3, S8); told where the cell says its length. */
export const videoLength: Check = {
  codes: ["video-too-long"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    return claimedCells(context, record).flatMap(({ indicator, rule, cell }) => {
      const limit = rule.maxMinutes;
      if (limit === undefined) return [];
      const seconds = Math.max(0, ...piecesOf(cell).map((piece) => durationIn(wordsOf(piece)) ?? 0));
      if (seconds <= limit * 60) return [];
      const params = { value: excerpt(cell.raw), minutes: Math.round((seconds / 60) * 100) / 100, limit };
      const finding = { code: "video-too-long", column: cell.column, effect: "none", params } as const;
      return [inRow(context, record, { ...finding, indicator: indicator.id })];
    });
  },
};
