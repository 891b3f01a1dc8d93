import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ opd: "  " }),
  near: field({ opd: "Dinas X" }),
  why: "Any name says who proposes it.",
};
