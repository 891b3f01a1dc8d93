import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ kecepatan: "C:\\Data\\proposal.pdf" }),
  near: proof({ kecepatan: "Bagian C: proposal.pdf" }),
  why: "A letter and a colon do not make a path.",
};
