import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ penerapan: "2026-01-01" }),
  near: field({ penerapan: "2025-12-31" }),
  why: "The last day of the assessed years still counts.",
};
