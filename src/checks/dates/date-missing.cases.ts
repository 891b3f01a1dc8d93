import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ penerapan: "" }),
  near: field({ pengembangan: "" }),
  why: "The date of development is not asked for.",
};
