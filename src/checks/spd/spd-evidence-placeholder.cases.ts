import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [], spd: { pad: { evidence: "menyusul" } } },
  near: { records: [], spd: { pad: { evidence: "LHP BPK Tahun 2024" } } },
  why: "Words that name a document are evidence of the region.",
};
