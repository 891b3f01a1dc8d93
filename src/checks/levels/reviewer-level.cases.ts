import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { moreFields: ["levelDesk"], records: [{ levels: { monev: 3 }, fields: { levelDesk: "34=2" } }] },
  near: { moreFields: ["levelDesk"], records: [{ levels: { monev: 2 }, fields: { levelDesk: "34=3" } }] },
  why: "A level above the claimed one lowers nothing.",
};
