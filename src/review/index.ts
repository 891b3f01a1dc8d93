export {
  exceptionFor,
  exceptionsFit,
  LONGEST_INITIALS,
  LONGEST_REASON,
  reasonProblem,
  sameException,
  withException,
  withoutException,
  type AcceptedFinding,
  type Exception,
  type ReviewedFindings,
} from "./exceptions";
export { MOST_CHARACTERS, MOST_RUNS, withRun } from "./history";
export { sinceRun, type SinceRun } from "./sinceRun";
export { ExceptionsSchema, PackedRunsSchema, packRun, unpackRun, type PackedRun } from "./packed";
export { compareRuns, runOf, type OpenFinding, type Run, type RunComparison, type RunFinding } from "./runs";
export { keyOf, type KeyedFinding, type Subject } from "./key";
export { reviewOf, type KeptReview, type ReviewPart, type ReviewState } from "./state";
