import { one, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], namelessRows: [9] },
  near: one({}),
  why: "Every row has its name.",
};
