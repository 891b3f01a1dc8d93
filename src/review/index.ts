export {
  exceptionFor,
  exceptionId,
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
export { MOST_CHARACTERS, MOST_RUNS, withoutRun, withRun } from "./history";
export { sinceRun, type SinceRun } from "./sinceRun";
export { ExceptionSchema, PackedRunSchema, packRun, runId, unpackRun, type PackedRun } from "./packed";
export { compareRuns, runOf, type OpenFinding, type SavedResult, type RunComparison, type RunFinding } from "./runs";
export { findingKey, type KeyedFinding, type FindingSubject } from "./key";
export { reviewOf, type KeptReview, type ReviewChange, type ReviewPart, type ReviewState } from "./state";
