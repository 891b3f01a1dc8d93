import { measured, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: measured({ kemanfaatan: 350 }, { bases: { kemanfaatan: "" } }),
  near: measured({ kemanfaatan: "350 orang" }, { bases: { kemanfaatan: "" } }),
  why: "The unit names the basis.",
};
