import type { CaseTable, WorkbookCase } from "../cases";

const maturity = (kematangan: string | number): CaseTable => ({
  layout: "recap",
  fields: ["opd", "tahapan", "bentuk", "jenis", "urusan", "ujiCoba", "penerapan", "kematangan"],
  records: [{ fields: { kematangan } }],
});

export const cases: WorkbookCase = {
  bad: maturity(111.5),
  near: maturity(111),
  why: "111 is the highest maturity.",
  also: { "column-missing": "A recap has few columns." },
};
