import { refusedAs } from "../shared/evidence/refusedCells";
import { spdRefusedAs } from "../shared/spdCells";
import type { RowCheck } from "../types";

/** Nobody else can open a file on one's own computer or network (S3). Beside a usable piece it is a remark. */
export const check = {
  code: "evidence-local-path",
  order: 470,
  scope: "row",
  severity: "error",
  effect: "level",
  cause: "privatePath",
  mend: "document",
  sources: ["S3"],
  run: (row) => refusedAs("evidence-local-path", row),
  runRegion: (spd, { rules }) => spdRefusedAs("evidence-local-path", spd, rules),
} satisfies RowCheck;
