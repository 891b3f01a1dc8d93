import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { moreFields: ["urusanLain"], ...field({ urusanLain: "Pariwisata, Sosial" }) },
  near: { moreFields: ["urusanLain"], ...field({ urusanLain: "Pariwisata" }) },
  why: "The overlapping affair is no basic service.",
};
