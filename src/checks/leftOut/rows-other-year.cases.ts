import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], leftOut: [{ why: "year", row: 1, column: 4, text: "2024, 2025", count: 6 }] },
  near: { records: [{}], leftOut: [{ why: "below", row: 9, column: 1, text: "BANK SAMPAH" }] },
  why: "A row below the table says nothing of years.",
  also: {},
};
