import { toolsAgainst } from "../shared/digitalKind";
import type { RowCheck } from "../types";

const ONLINE = /\b(?:daring|online|web|aplikasi|ai)\b/i;

/**
 * The form asks whether an innovation is digital (S1, S5, S7) and that must fit the tools it claims: one that is not
 * digital has no online system (inferred from the fields). What a level means is read from the level texts of the year.
 */
export const check = {
  code: "non-digital-online",
  order: 290,
  scope: "row",
  severity: "warning",
  effect: "level",
  cause: "level",
  mend: "entry",
  sources: [],
  run: (row) => toolsAgainst(row, false, ONLINE),
} satisfies RowCheck;
