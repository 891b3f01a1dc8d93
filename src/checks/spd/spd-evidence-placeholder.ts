import { spdRefusedAs } from "../shared/spdCells";
import type { TableCheck } from "../types";

/**
 * A promise does not prove a level of the region (S1). What file types its documents may have is not known, so none is
 * refused.
 */
export const check = {
  code: "spd-evidence-placeholder",
  order: 80,
  scope: "table",
  severity: "error",
  effect: "level",
  cause: "spd",
  mend: "document",
  sources: ["S1"],
  run: ({ spd, rules }) => (spd ? spdRefusedAs("evidence-placeholder", spd, rules) : []),
} satisfies TableCheck;
