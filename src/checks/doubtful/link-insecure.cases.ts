import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ monev: "http://sikd.contoh.go.id/laporan" }),
  near: proof({ monev: "https://sikd.contoh.go.id/laporan" }),
  why: "The address has https.",
};
