import { oneFile, type FolderCase } from "../cases";

export const cases: FolderCase = {
  bad: oneFile("sdm", "sk.pdf", { pdf: { state: "damaged" } }),
  near: oneFile("sdm", "sk.pdf", { pdf: { state: "unopened" } }),
  why: "A PDF too large to be opened is not called damaged.",
};
