import { oneFile, type FolderCase } from "../cases";

export const cases: FolderCase = {
  bad: oneFile("sdm", "sk.pdf", { pdf: { state: "encrypted" } }),
  near: oneFile("sdm", "sk.pdf", {}),
  why: "The PDF opens.",
};
