import { spdRefusedAs } from "../shared/spdCells";
import type { TableCheck } from "../types";

/** A level of the region without a document is refused (S1). */
export const check = {
  code: "spd-evidence-missing",
  order: 70,
  scope: "table",
  severity: "error",
  effect: "level",
  cause: "spd",
  mend: "document",
  sources: ["S1"],
  run: ({ spd, rules }) => (spd ? spdRefusedAs("evidence-missing", spd, rules) : []),
} satisfies TableCheck;
