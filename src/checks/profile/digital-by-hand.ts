import { toolsAgainst } from "../shared/digitalKind";
import type { RowCheck } from "../types";

const BY_HAND = /\b(?:manual|non[ -]?elektronik)\b/i;

/**
 * The form asks whether an innovation is digital (S1, S5, S7) and that must fit the tools it claims: a digital one does
 * not work by hand (inferred from the fields). What a level means is read from the level texts of the year.
 */
export const check = {
  code: "digital-by-hand",
  order: 280,
  scope: "row",
  severity: "warning",
  effect: "level",
  cause: "level",
  mend: "entry",
  sources: [],
  run: (row) => toolsAgainst(row, true, BY_HAND),
} satisfies RowCheck;
