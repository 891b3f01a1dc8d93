import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { moreFields: ["pelaporan"], ...field({ pelaporan: "2024 dan 2025" }) },
  near: { moreFields: ["pelaporan"], ...field({ pelaporan: "2025, 2026" }) },
  why: "Two entries of one innovation were allowed in 2024.",
};
