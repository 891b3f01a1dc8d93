import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [], spd: {}, withoutSpd: ["pad", "ripj"] },
  near: { records: [], spd: { pad: { level: 0, evidence: "" } } },
  why: "All rows are there, one of them without a level.",
};
