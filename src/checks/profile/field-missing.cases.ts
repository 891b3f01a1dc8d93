import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ manfaat: " - " }),
  near: field({ klasifikasi: "" }),
  why: "The klasifikasi is no required field.",
};
