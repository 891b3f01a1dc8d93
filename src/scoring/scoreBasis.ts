/** The levels that a score rests on: `claimed` as typed, `evidenced` those that stand after everything refused is blanked. */
export type ScoreBasis = "claimed" | "evidenced";

/** What remains after the checks: `strict` without what a reviewer would doubt as well. */
export type ProofBasis = "evidenced" | "strict";

export type AnyBasis = ScoreBasis | ProofBasis;
