import { measured, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: measured({ kemanfaatan: "30,01 %" }, { bases: { kemanfaatan: "c" } }),
  near: measured({ kemanfaatan: "20 %" }, { bases: { kemanfaatan: "c" } }),
  why: "20 % lies in a range of basis c.",
};
