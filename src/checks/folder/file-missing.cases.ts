import { cells, type FolderCase } from "../cases";

export const cases: FolderCase = {
  bad: { table: cells({ evidence: { sdm: "sk.pdf" } }), files: [] },
  near: { table: cells({ included: false, evidence: { sdm: "sk.pdf" } }), files: [] },
  why: "The innovation is left out.",
};
