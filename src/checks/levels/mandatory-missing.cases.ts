import { level, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: level({ video: "" }),
  near: level({ monev: "" }),
  why: "Monev is no mandatory indicator.",
};
