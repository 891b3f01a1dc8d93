import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ ujiCoba: "awal tahun lalu" }),
  near: field({ pengembangan: "-" }),
  why: "A dash says that there is no date.",
};
