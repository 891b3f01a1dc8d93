import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{ name: "Si Sehat" }, { name: "SI-SEHAT!" }] },
  near: { records: [{ name: "Si Sehat" }, { name: "SI-SEHAT!", included: false }, { name: "Si Sehat 2" }] },
  why: "The namesake is left out, and a number makes another name.",
};
