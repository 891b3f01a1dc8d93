import { one, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], again: ["regulasi", "sdm"] },
  near: one({}),
  why: "Each indicator has one column of levels.",
};
