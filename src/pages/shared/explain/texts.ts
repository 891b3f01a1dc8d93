import { pageTexts, type Say } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type ExplanationKey = keyof typeof id;

export type SayExplanation = Say<ExplanationKey>;

/** Texts of how an index or a maturity came about. */
export const { translate: translateExplanation, useTexts: useExplanationTexts } = pageTexts({ id, en });
