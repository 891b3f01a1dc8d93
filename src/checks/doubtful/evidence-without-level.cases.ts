import { one, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: one({ levels: { monev: 0 }, evidence: { monev: "laporan.pdf" } }),
  near: one({ levels: { monev: 0 }, evidence: { monev: "belum ada" } }),
  why: "Words that say there is nothing are no evidence.",
};
