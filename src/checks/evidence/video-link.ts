import { refusedAs } from "../shared/evidence/refusedCells";
import { spdRefusedAs } from "../shared/spdCells";
import type { RowCheck } from "../types";

/** The video is a file or a link (S3, S5); nothing else, and no words, stand for it. */
export const check = {
  code: "video-link",
  order: 520,
  scope: "row",
  severity: "error",
  effect: "level",
  cause: "video",
  mend: "document",
  sources: ["S3", "S5"],
  run: (row) => refusedAs("video-link", row),
  runRegion: (spd, { rules }) => spdRefusedAs("video-link", spd, rules),
} satisfies RowCheck;
