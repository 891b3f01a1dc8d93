import { useEffect, useState } from "react";
import type { Analysis } from "../../analysis/types";
import { MissingValueError } from "../../rules/index";
import { useSessionState } from "../../pane/sessionState";
import { useServices } from "../../pane/services";

export type OtherAnalysis =
  | { status: "loading" }
  | { status: "ready"; analysis: Analysis }
  /** `reason` in the words of the rules; `null` when there is none to tell. */
  | { status: "failed"; reason: string | null };

/** The open workbook under the rules of another year, again after every change of the workbook. */
export function useOtherAnalysis(year: number): OtherAnalysis {
  const analysis = useSessionState((state) => state.analysis);
  const { session } = useServices();
  const [result, setResult] = useState<OtherAnalysis>({ status: "loading" });

  useEffect(() => {
    let wanted = true;
    const keep = (next: OtherAnalysis): void => {
      if (wanted) setResult(next);
    };
    session.analyzeWith(year).then(
      (other) => keep({ status: "ready", analysis: other }),
      (error: unknown) => keep({ status: "failed", reason: error instanceof MissingValueError ? error.reason : null }),
    );
    return () => {
      wanted = false;
    };
    // The analysis in use stands for the workbook: a new one means that something was typed.
  }, [session, year, analysis]);

  return result;
}
