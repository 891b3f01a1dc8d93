import { oneFile, type FolderCase } from "../cases";

export const cases: FolderCase = {
  bad: oneFile("sdm", "sk.pdf", { size: 2 * 1024 * 1024 + 1 }),
  near: oneFile("sdm", "sk.pdf", { size: 2 * 1024 * 1024 }),
  why: "Exactly the limit is within it.",
};
