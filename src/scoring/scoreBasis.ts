/** The levels that a score rests on: `claimed` as typed, `evidenced` those that stand after the checks. */
export type ScoreBasis = "claimed" | "evidenced";
