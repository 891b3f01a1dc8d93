import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: ["Dinas Kesehatan", "DINKES", "Dinas Kesehatan"].map((opd) => ({ fields: { opd } })) },
  near: { records: ["Dinas Sosial", "Dinas Kesehatan", "Kecamatan Kota Timur"].map((opd) => ({ fields: { opd } })) },
  why: "Departments with names of their own, also two that differ in the place only.",
};
