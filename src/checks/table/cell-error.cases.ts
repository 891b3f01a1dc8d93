import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ tujuan: "#REF!" }),
  near: field({ tujuan: "#1 di provinsi" }),
  why: "A number sign alone is no error of Excel.",
};
