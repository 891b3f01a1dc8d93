import { indexFormula } from "../scoring/index";
import { partsOf, tally } from "./parts";
import { spdStanding, standings } from "./standing";
import type { AnalysisInput, IndexParts } from "./types";

export interface Claim {
  parts: IndexParts;
  /** One entry per included innovation: Excel's row number and the maturity in points. */
  rows: { row: number; maturity: number }[];
}

/**
 * The claimed index alone: levels as typed, no check is run. The same numbers as `analyze(...).claimed`, for callers
 * that need nothing else.
 * @throws MissingValueError when the rule set leaves a value unknown that the index needs
 */
export function claimOf({ innovations, spd, rules }: Omit<AnalysisInput, "opd">): Claim {
  const included = innovations.records.filter((record) => record.included);
  const rows = standings(innovations, included, new Map(), rules);
  const spdScore = spdStanding(spd, [], rules);
  return {
    parts: partsOf(tally("claimed", rows, spdScore, indexFormula(rules)), spdScore !== null, rules),
    rows: rows.map(({ record, maturity }) => ({ row: record.row, maturity: maturity / 100 })),
  };
}
