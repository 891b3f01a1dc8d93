import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], leftOut: [{ why: "levels", row: 1, column: 30, text: "Alker" }] },
  near: { records: [{}], leftOut: [{ why: "below", row: 9, column: 1, text: "BANK SAMPAH" }] },
  why: "The column holds levels and is not read.",
};
