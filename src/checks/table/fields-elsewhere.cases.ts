import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{}], elsewhere: [{ sheet: "Profil", fields: ["urusan", "tahapan"], count: 12 }] },
  near: { records: [{}], unread: [] },
  why: "No other sheet tells more of the same innovations.",
};
