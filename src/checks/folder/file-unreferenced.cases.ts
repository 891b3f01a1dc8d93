import { cells, type FolderCase } from "../cases";

export const cases: FolderCase = {
  bad: { table: cells({ evidence: { sdm: "sk.pdf" } }), files: ["sk.pdf", "lain.pdf"] },
  near: { table: cells({ evidence: { sdm: "sk.pdf" } }), files: ["sk.pdf", ".DS_Store"] },
  why: "What systems put beside files is no file of people.",
};
