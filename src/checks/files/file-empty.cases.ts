import { oneFile, type FolderCase } from "../cases";

export const cases: FolderCase = {
  bad: oneFile("sdm", "sk.pdf", { size: 0, kind: "empty", pdf: null }),
  near: oneFile("sdm", "sk.pdf", { size: 1 }),
  why: "One byte is no empty file.",
};
