import { level, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: level({ "alat-kerja": 1 }),
  near: level({ "alat-kerja": 2 }),
  why: "Level 2 of the tools is electronic.",
};
