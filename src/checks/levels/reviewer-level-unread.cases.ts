import { type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { moreFields: ["levelDesk"], records: [{ fields: { levelDesk: "16=2; 17 cukup" } }] },
  near: {
    moreFields: ["levelDesk"],
    records: [{ fields: { levelDesk: "Indikator 16: level 2 (Perda; lengkap)\n17 = 2" } }],
  },
  why: "A number of an indicator with a level is read however it is written; words are no level.",
};
