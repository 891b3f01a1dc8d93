import type { WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { records: [{ name: "Sistem Layanan Warga Terpadu" }, { name: "Sistim Layanan Warga Terpadu" }] },
  near: {
    records: [{ name: "Posyandu Mawar Tahap 1" }, { name: "Posyandu Mawar Tahap 2" }, { name: "Posyandu Melati" }],
  },
  why: "Names that differ in a number alone are numbered on purpose.",
};
