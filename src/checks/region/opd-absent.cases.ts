import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], opd: ["Dinas Kesehatan", "Dinas Sosial"] },
  near: { records: [{}], opd: ["DINKES"] },
  why: "Every department of the list has an innovation, however its name is written.",
};
