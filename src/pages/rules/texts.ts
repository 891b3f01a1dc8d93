import { translateRulesPage, type RulesPageKey } from "./pageTexts";
import { textsOf, type Say } from "../../pane/textsOf";

export type SayRules = Say<RulesPageKey>;

/** The texts of the rules page and of the explanations, in the language of the session. */
export const useRulesTexts = textsOf(translateRulesPage);
