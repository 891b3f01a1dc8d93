import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ tahapan: "Uji Coba" }),
  near: field({ tahapan: "Tahap penerapan" }),
  why: "Words around the name of the stage change nothing.",
};
