import { refusedAs } from "../shared/evidence/refusedCells";
import type { RowCheck } from "../types";

/** Reviewers of the ministry count a level only with its document (S1, S2): a promise is none. */
export const check = {
  code: "evidence-placeholder",
  order: 500,
  scope: "row",
  severity: "error",
  effect: "level",
  cause: "placeholder",
  mend: "document",
  sources: ["S1", "S2"],
  run: (row) => refusedAs("evidence-placeholder", row),
} satisfies RowCheck;
