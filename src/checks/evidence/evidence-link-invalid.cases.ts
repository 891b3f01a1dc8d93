import { proof, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: proof({ monev: "htp:/drive google com/laporan" }),
  near: proof({ monev: "http://drive.google.com/laporan" }),
  why: "An address without https is an address.",
};
