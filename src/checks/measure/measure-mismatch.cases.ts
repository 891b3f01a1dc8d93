import { measured, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: measured({ sdm: "35 orang" }, { levels: { sdm: 2 } }),
  near: measured({ sdm: "30 orang" }, { levels: { sdm: 2 } }),
  why: "30 people are the upper end of level 2.",
};
