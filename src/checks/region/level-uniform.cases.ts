import { many, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: many(10, () => ({ levels: { proses: 3 } })),
  near: many(10, (row) => ({ levels: { proses: row === 0 ? 2 : 3 } })),
  why: "One innovation of ten claims another level.",
  also: { "date-uniform": "The innovations of a case share their date." },
};
