import { one, proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ informasi: " " }),
  near: one({ levels: { informasi: 0 } }),
  why: "Without a level there is nothing to prove.",
};
