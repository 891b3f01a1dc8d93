import { words, type CaseTable, type WorkbookCase } from "../cases";

const designs = (...given: string[]): CaseTable => ({
  records: given.map((rancangBangun) => ({ fields: { rancangBangun } })),
});

export const cases: WorkbookCase = {
  bad: designs(words(300, "a"), `${words(300, "a")} ${words(60, "b")}`),
  near: designs(`${words(120, "a")} ${words(180, "b")}`, `${words(120, "a")} ${words(180, "c")}`),
  why: "Less than the greater part of the text is the same.",
};
