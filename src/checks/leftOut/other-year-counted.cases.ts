import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: {
    records: [{}, {}],
    disputedYears: [{ row: 4, column: 1, header: "Tahun Pelaporan", years: [2025], rows: [6] }],
  },
  near: { records: [{}], leftOut: [{ why: "year", row: 4, column: 4, text: "2025", count: 6 }] },
  why: "What is of another year for sure is not counted.",
};
