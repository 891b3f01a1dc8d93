import { pageTexts, type Say } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type FactKey = keyof typeof id;

export type SayFact = Say<FactKey>;

/** Texts of what the rules know and how sure that is. */
export const { translate: translateFact, useTexts: useFactTexts } = pageTexts({ id, en });
