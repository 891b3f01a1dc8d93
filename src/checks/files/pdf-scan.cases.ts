import { oneFile, type FolderCase } from "../cases";

export const cases: FolderCase = {
  bad: oneFile("sdm", "sk.pdf", { pdf: { state: "opened", pages: 3, read: 3, hasText: false, text: null } }),
  near: oneFile("sdm", "sk.pdf", {}),
  why: "The pages hold text.",
};
