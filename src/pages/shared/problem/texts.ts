import { pageTexts, type Say } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type ProblemKey = keyof typeof id;

export type SayProblem = Say<ProblemKey>;

/** Texts of a workbook that cannot be scored, and of how to begin without a table. */
export const { translate: translateProblem, useTexts: useProblemTexts } = pageTexts({ id, en });
