import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ sdm: "sk-tim.pdf" }),
  near: proof({ pedoman: "buku.pdf" }),
  why: "Pedoman has no letter form.",
};
