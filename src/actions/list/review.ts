import { guarded } from "../result";
import type { Action, SessionState } from "../types";

function hasAnalysis({ analysis, busy }: SessionState): boolean {
  return !busy && analysis !== null;
}

// The work is loaded when first used: most people never accept anything in the first minute.

export const acceptFinding: Action<"acceptFinding"> = {
  id: "acceptFinding",
  labelKey: "action.acceptFinding",
  icon: "CheckmarkNote",
  undoable: true,
  enabled: hasAnalysis,
  run: ({ session }, input) => guarded(async () => (await import("../reviewWork")).accept(session, input)),
};

export const withdrawException: Action<"withdrawException"> = {
  id: "withdrawException",
  labelKey: "action.withdrawException",
  icon: "ArrowHookUpLeft",
  undoable: true,
  enabled: hasAnalysis,
  run: ({ session }, exception) => guarded(async () => (await import("../reviewWork")).withdraw(session, exception)),
};

export const saveRun: Action<"saveRun"> = {
  id: "saveRun",
  labelKey: "action.saveRun",
  icon: "Save",
  undoable: true,
  enabled: hasAnalysis,
  run: ({ session }) => guarded(async () => (await import("../reviewWork")).save(session)),
};
