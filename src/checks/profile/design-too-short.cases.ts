import { field, words, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ rancangBangun: words(299) }),
  near: field({ rancangBangun: words(300) }),
  why: "300 words are the minimum.",
};
