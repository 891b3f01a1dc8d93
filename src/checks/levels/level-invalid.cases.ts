import { leveled, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: leveled({ "alat-kerja": 4 }),
  near: leveled({ "alat-kerja": "3 - daring" }),
  why: "A level with its wording is a level.",
};
