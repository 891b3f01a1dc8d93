import type { TrainingMark } from "../../src/training/marking/types";

/** A marked file of somebody of this name, without faults of its own. */
export function trainingMark(name: string): TrainingMark {
  return {
    file: `${name}.xlsx`,
    name,
    code: { year: 2026, seed: 1, check: "0000" },
    faults: [],
    alarms: [],
    index: { given: { kind: "none" }, right: 50, isRight: false },
    score: 0,
    untouched: true,
    remarks: [{ text: "remarkUntouched" }],
    print: name,
  };
}
