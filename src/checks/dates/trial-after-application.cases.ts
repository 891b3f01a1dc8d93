import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ ujiCoba: "2024-06-02", penerapan: "2024-06-01" }),
  near: field({ ujiCoba: "2024-06-01", penerapan: "2024-06-01" }),
  why: "Both on one day are fine.",
};
