import { one, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: {
    fields: ["tahapan", "inisiator", "jenis", "bentuk", "urusan", "ujiCoba", "penerapan", "rancangBangun", "tujuan"],
    records: [{}],
  },
  near: one({}),
  why: "All columns of the form are there.",
};
