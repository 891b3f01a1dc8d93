import { refusedAs } from "../shared/evidence/refusedCells";
import { spdRefusedAs } from "../shared/spdCells";
import type { RowCheck } from "../types";

/** A reviewer opens the link (S3). One usable piece is enough; a link beside it that cannot be one is a remark. */
export const check = {
  code: "evidence-link-invalid",
  order: 490,
  scope: "row",
  severity: "error",
  effect: "level",
  cause: "link",
  mend: "document",
  sources: ["S3"],
  run: (row) => refusedAs("evidence-link-invalid", row),
  runRegion: (spd, { rules }) => spdRefusedAs("evidence-link-invalid", spd, rules),
} satisfies RowCheck;
