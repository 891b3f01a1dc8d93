import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { fields: ["tahapan", "kematangan"], ...field({ kematangan: 73 }) },
  near: { fields: ["tahapan", "kematangan"], ...field({ kematangan: 74 }) },
  why: "The twenty levels 2 add up to 74.",
  also: { "column-missing": "The table has few columns." },
};
