import { measured, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: measured({ kemanfaatan: "350 orang" }, { bases: { kemanfaatan: "b" } }),
  near: measured({ kemanfaatan: "350 orang" }, { bases: { kemanfaatan: "a" } }),
  why: "The unit belongs to the basis that is named.",
};
