import { pageTexts } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

/** The texts of the page about the rules. */
export const useRulesTexts = pageTexts({ id, en });

export type RulesKey = keyof typeof id;
