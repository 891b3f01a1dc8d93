import { pageTexts, type Say } from "../../pane/pageTexts";
import { en } from "./texts.en";
import { id } from "./texts.id";

export type RulesKey = keyof typeof id;

export type SayRules = Say<RulesKey>;

/** The texts of the page about the rules. */
export const { translate: translateRules, useTexts: useRulesTexts } = pageTexts({ id, en });
