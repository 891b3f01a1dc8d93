import { refusedAs } from "../shared/evidence/refusedCells";
import { spdRefusedAs } from "../shared/spdCells";
import type { RowCheck } from "../types";

/**
 * Each indicator names its documents and file types (S3, S5). One usable piece is enough; what is refused beside it is a
 * remark.
 */
export const check = {
  code: "evidence-type",
  order: 480,
  scope: "row",
  severity: "error",
  effect: "level",
  cause: "fileType",
  mend: "document",
  sources: ["S3", "S5"],
  run: (row) => refusedAs("evidence-type", row),
  runRegion: (spd, { rules }) => spdRefusedAs("evidence-type", spd, rules),
} satisfies RowCheck;
