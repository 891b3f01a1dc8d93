import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type FindingsKey = keyof typeof id;

export type SayFindings = Say<FindingsKey>;

/** Texts of the list of findings. */
export const { translate: translateFindings, useTexts: useFindingsTexts } = pageTexts({ id, en });
