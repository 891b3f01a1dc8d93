import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: { moreFields: ["urusanLain"], ...field({ urusanLain: "Pariwisata; Kesehatan" }) },
  near: { moreFields: ["urusanLain"], ...field({ urusanLain: "Pariwisata, Kebudayaan" }) },
  why: "None of the overlapping affairs is the main one.",
};
