import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [], spd: { tpt: { level: 2, measure: 5.92 } } },
  near: { records: [], spd: { tpt: { level: 2, measure: 5.9 } } },
  why: "5.9 lies in one range only.",
};
