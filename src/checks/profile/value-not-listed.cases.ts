import { field, type WorkbookCase } from "../cases";

export const cases: WorkbookCase = {
  bad: field({ jenis: "Digitol" }),
  near: field({ jenis: "Non-Digital" }),
  why: "A hyphen makes no other value.",
};
