import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], unread: [{ sheet: "Dinas Sosial", count: 4 }] },
  near: { records: [{}], unread: [] },
  why: "Other sheets hold no innovations.",
};
