import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], clipped: [{ sheet: "Catatan", cell: "Z1048576" }] },
  near: { records: [{}], clipped: [] },
  why: "Every sheet was read to its end.",
};
