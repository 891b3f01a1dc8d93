import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [], spd: { pad: { evidence: "" } } },
  near: { records: [], spd: { pad: { level: 0, evidence: "" } } },
  why: "Without a level there is nothing to prove.",
};
