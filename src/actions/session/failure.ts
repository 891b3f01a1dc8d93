import { ExcelProblem } from "../../excel/host/problem";
import { notice } from "../../i18n/notice";
import { failedState } from "./problem";
import { sessionTexts } from "./session.texts";
import type { SessionState } from "./types";

/** What a failed reading leaves. */
export interface Failure {
  change: Partial<SessionState>;
  /** It passes by itself: worth another try after a while. */
  passes: boolean;
}

/**
 * What becomes of the state when a reading failed.
 * @throws what is a defect of ours
 */
export function afterFailure(error: unknown): Failure {
  if (error instanceof ExcelProblem && error.code === "cell-edit") {
    return { change: { hint: notice(sessionTexts.typing, {}, "info") }, passes: true };
  }
  return { change: failedState(error), passes: false };
}
