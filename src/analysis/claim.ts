import type { RuleSet } from "../rules/types";
import { indexFormula } from "../scoring/index";
import { withDerivedLevels, withDerivedSpd } from "./derived";
import { indexParts, tally } from "./parts";
import { spdScores, scoredRows } from "./scoredRows";
import type { AnalysisInput, IndexParts } from "./types";

export interface Claim {
  parts: IndexParts;
  /** One entry per included innovation: Excel's row number and the maturity in points. */
  rows: { row: number; maturity: number }[];
}

/** The SPD as claimed, levels that follow from measured values included; hundredths. */
export function claimedSpd(spd: AnalysisInput["spd"], rules: RuleSet): ReturnType<typeof spdScores> {
  const table = spd === null || typeof spd === "number" ? spd : withDerivedSpd(spd, rules);
  return spdScores(table, [], rules);
}

/**
 * The claimed index alone: levels as typed, no check is run. The same numbers as `analyze(...).claimed`, for callers
 * that need nothing else.
 * @throws MissingValueError when the rule set leaves a value unknown that the index needs
 */
export function claimOf({ innovations, spd, rules }: Omit<AnalysisInput, "opd">): Claim {
  const table = withDerivedLevels(innovations, rules);
  const included = table.records.filter((record) => record.included);
  const rows = scoredRows({ rules, innovations: table }, included, new Map());
  const spdScore = claimedSpd(spd, rules);
  return {
    parts: indexParts(tally("claimed", rows, spdScore, indexFormula(rules)), spdScore !== null, rules),
    rows: rows.map(({ record, maturity }) => ({ row: record.row, maturity: maturity / 100 })),
  };
}
