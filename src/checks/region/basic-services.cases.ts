import type { CaseTable, WorkbookCase } from "../cases";

const affairs = (...names: string[]): CaseTable => ({ records: names.map((urusan) => ({ fields: { urusan } })) });

export const cases: WorkbookCase = {
  bad: affairs("Pendidikan", "Kesehatan", "Sosial", "PUPR", "Pariwisata", "Pertanian"),
  near: affairs("Pendidikan", "Kesehatan", "Sosial", "PUPR", "Perumahan"),
  why: "Four affairs are too few; five of the six are enough in 2026.",
};
