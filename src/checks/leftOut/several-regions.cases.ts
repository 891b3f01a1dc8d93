import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], leftOut: [{ why: "region", row: 1, column: 4, text: "Kab. Tegal, Kab. Brebes", count: 2 }] },
  near: { records: [{}], leftOut: [{ why: "below", row: 9, column: 1, text: "BANK SAMPAH" }] },
  why: "A row below the table names no region.",
  also: {},
};
