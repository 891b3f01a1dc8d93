import type { mappingProblems as indonesian } from "../id/mappingProblems";

export const mappingProblems: Record<keyof typeof indonesian, string> = {
  "mappingProblem.json": "no valid JSON ({value})",
  "mappingProblem.shape": "not of a known form: {value}",
  "mappingProblem.role":
    "the meaning “{value}” is not known; for example: nama, opd, level:regulasi, tick2:regulasi, evidence:16, measure:17, score:18, basis:33, other",
  "mappingProblem.indicator": "the rules of this year have no indicator as in “{value}”",
  "mappingProblem.sheet": "there is no sheet “{value}”",
  "mappingProblem.header-row": "row {value} holds nothing",
  "mappingProblem.column": "there is no column “{value}”",
  "mappingProblem.ambiguous": "several columns are called “{value}”; name its letter, such as $D",
  "mappingProblem.twice": "“{value}” is taken by another column",
  "mappingProblem.no-name": "no column holds the innovation names; give one the meaning “{value}”",
};
