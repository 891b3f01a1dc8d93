import { cells, type FolderCase } from "../cases";

export const cases: FolderCase = {
  bad: { table: cells({ evidence: { sdm: "sk.pdf" } }), files: ["a/sk.pdf", "b/sk.pdf"] },
  near: { table: cells({ evidence: { sdm: "sk.pdf" } }), files: ["a/sk.pdf", "17/sk.pdf"] },
  why: "One of the files lies in the folder of its indicator.",
};
