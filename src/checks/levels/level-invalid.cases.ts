import { level, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: level({ "alat-kerja": 4 }),
  near: level({ "alat-kerja": "3 - daring" }),
  why: "A level with its wording is a level.",
};
