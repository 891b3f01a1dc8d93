import type { ActionId } from "../../src/actions/types";

/** What is pressed more often than the rest, since more can go wrong with it. */
export const OFTEN: Partial<Record<ActionId, number>> = {
  undo: 8,
  writeCells: 5,
  ...{
    exportFindings: 3,
    exportPlan: 3,
    exportReadiness: 2,
    writeReport: 3,
    writeInnovationProfile: 2,
    markFindings: 3,
    unmarkFindings: 3,
    addDeskColumns: 3,
  },
  ...{
    acceptFinding: 3,
    setSeverity: 3,
    saveRun: 3,
    copyRules: 3,
    goTo: 2,
    recalculate: 2,
    setYear: 2,
    answerQuestion: 2,
  },
};
