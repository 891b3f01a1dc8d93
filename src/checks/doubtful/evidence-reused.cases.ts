import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: {
    records: [
      { evidence: { monev: "laporan monev.pdf" } },
      { evidence: { informasi: "foto.jpg; layar.jpg", monev: "Laporan_Monev.PDF" } },
    ],
  },
  near: { records: [{ evidence: { monev: "laporan.pdf", kemanfaatan: "laporan.pdf" } }, {}] },
  why: "Two cells of one innovation may share a file.",
};
