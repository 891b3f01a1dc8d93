import { refusedAs } from "../shared/evidence/refusedCells";
import type { RowCheck } from "../types";

/** Reviewers of the ministry count a level only with its document (S1, S2). */
export const check = {
  code: "evidence-missing",
  order: 510,
  scope: "row",
  severity: "error",
  effect: "level",
  cause: "blank",
  mend: "document",
  sources: ["S1", "S2"],
  run: (row) => refusedAs("evidence-missing", row),
} satisfies RowCheck;
