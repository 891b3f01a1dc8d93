import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ sdm: "menyusul" }),
  near: proof({ monev: "laporan-monev-menyusul.pdf" }),
  why: "A file may be called like a promise.",
};
