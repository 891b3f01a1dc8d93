import { many, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: many(10, (row) => ({ fields: { penerapan: `${row < 6 ? 1 : row} Juni 2024` } })),
  near: many(10, (row) => ({ fields: { penerapan: `${row < 5 ? 1 : row} Juni 2024` } })),
  why: "Five of ten share the day: no more than half.",
};
