import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ penerapan: "2024-06-01", pengembangan: "2024-05-31" }),
  near: field({ penerapan: "2024-06-01", pengembangan: "2024-06-01" }),
  why: "Both on one day are fine.",
};
