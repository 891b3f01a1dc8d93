import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ ujiCoba: "2023-01-02", penerapan: "2023-12-31" }),
  near: field({ ujiCoba: "2023-01-02", penerapan: "2023-12-31", pengembangan: "2024-01-01" }),
  why: "Developed further within the assessed years.",
};
