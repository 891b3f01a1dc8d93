import { many, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: many(11, () => ({})),
  near: many(12, () => ({})),
  why: "The divisor of 2026 is 12.",
  also: { "date-uniform": "The innovations of a case share their date." },
};
