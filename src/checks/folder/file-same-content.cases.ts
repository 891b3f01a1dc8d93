import { cells, type FolderCase } from "../cases";

export const cases: FolderCase = {
  bad: {
    table: cells({ evidence: { sdm: "sk a.pdf" } }, { evidence: { sdm: "sk b.pdf" } }),
    files: ["sk a.pdf", "sk b.pdf"],
    facts: { "sk a.pdf": { hash: "x" }, "sk b.pdf": { hash: "x" } },
  },
  near: {
    table: cells({ evidence: { regulasi: "perda a.pdf" } }, { evidence: { regulasi: "perda b.pdf" } }),
    files: ["perda a.pdf", "perda b.pdf"],
    facts: { "perda a.pdf": { hash: "x" }, "perda b.pdf": { hash: "x" } },
  },
  why: "One regulation with the list of innovations rightly serves all of them.",
};
