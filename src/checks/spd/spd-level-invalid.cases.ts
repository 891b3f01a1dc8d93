import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [], spd: { pad: { level: 4 } } },
  near: { records: [], spd: { pad: { level: "Level 3" } } },
  why: "The usual spelling of a level is one.",
};
