import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ monev: "Survei kepuasan warga" }),
  near: proof({ monev: "Survei warga skm.pdf" }),
  why: "The words name a file.",
};
