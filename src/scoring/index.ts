export { fractionToHundredths, fractionToNumber, roundHalfUp, shownDifference, toHundredths } from "./exact";
export type { Fraction } from "./exact";
export { publishedRanges } from "./level";
export type { PublishedRanges } from "./level";
export { countScoreOf, divisorOf, indexFormula, indexOf, predicateOf, predicateOfFraction } from "./indexScore";
export type { IndexFormula, IndexInput } from "./indexScore";
export { levelsInOrder, sidWeights, spdWeights, weightedSum } from "./maturity";
export type { AnyBasis, ProofBasis, ScoreBasis } from "./scoreBasis";
export type { LevelsById, WeightTable } from "./maturity";
