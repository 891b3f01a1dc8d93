import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], leftOut: [{ why: "example", row: 9, column: 1, text: "(contoh) nama inovasi" }] },
  near: { records: [{}], leftOut: [{ why: "below", row: 9, column: 1, text: "BANK SAMPAH" }] },
  why: "A row below the table is not taken for an example.",
  also: {},
};
