import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: {
    records: [{}],
    second: [
      { row: 4, column: 1, header: "16 Nilai Verifikator", read: "16 Regulasi", columns: 20, rows: [], differing: 7 },
    ],
  },
  near: { moreFields: ["levelDesk"], records: [{ fields: { levelDesk: "16=2" } }] },
  why: "Level Desk is read.",
};
