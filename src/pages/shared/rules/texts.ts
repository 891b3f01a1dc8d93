import { pageTexts } from "../../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** Texts of what the rules know and how sure that is. */
export const useFactTexts = pageTexts({ id, en });

export type SayFact = ReturnType<typeof useFactTexts>;
