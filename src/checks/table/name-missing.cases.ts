import { one, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], nameless: [{}] },
  near: one({}),
  why: "Every row has its name.",
};
