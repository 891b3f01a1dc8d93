import { leveled, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: leveled({ "alat-kerja": 1 }),
  near: leveled({ "alat-kerja": 2 }),
  why: "Level 2 of the tools is electronic.",
};
