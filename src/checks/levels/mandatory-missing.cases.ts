import { leveled, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: leveled({ video: "" }),
  near: leveled({ monev: "" }),
  why: "Monev is no mandatory indicator.",
};
