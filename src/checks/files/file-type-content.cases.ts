import { oneFile, type FolderCase } from "../cases";

export const cases: FolderCase = {
  bad: oneFile("sdm", "sk.pdf", { kind: "html", pdf: null }),
  near: oneFile("sdm", "sk.pdf", {}),
  why: "The content is what the ending says.",
};
