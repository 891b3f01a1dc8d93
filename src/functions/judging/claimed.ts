import { claimedSpd, claimOf, type Claim } from "../../analysis/claim";
import type { RuleSet } from "../../rules/types";
import type { InnovationTable, SpdTable } from "../../workbook/types";
import type { Spd } from "../arguments/kinds";
import { memory } from "../memory/memory";

/** The claimed index of a table, without any check. */
export function claimedOf(innovations: InnovationTable, spd: Spd, rules: RuleSet): Claim {
  return memory.claims.get(innovations, spd, rules, () => claimOf({ innovations, spd, rules }));
}

/** The SPD score of a table in points, as claimed. */
export function claimedSpdOf(spd: SpdTable, rules: RuleSet): number {
  return (claimedSpd(spd, rules)?.claimed ?? 0) / 100;
}
