import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ urusan: "Kesehatn" }),
  near: field({ urusan: "Urusan Bidang Kesehatan" }),
  why: "Words around the name of the affair change nothing.",
};
