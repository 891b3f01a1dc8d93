import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], leftOut: [{ why: "below", row: 106, column: 1, text: "BANK SAMPAH" }] },
  near: { records: [{}], leftOut: [] },
  why: "Nothing stands outside the table.",
};
