import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: {
    moreFields: ["keterangan"],
    records: [{ fields: { keterangan: "tidak diikutkan" } }],
    disputed: [{ row: 5, column: 1, header: "Keterangan", text: "tidak diikutkan" }],
  },
  near: { moreFields: ["keterangan"], records: [{ fields: { keterangan: "sudah lengkap" } }] },
  why: "The remark says nothing of who takes part.",
};
