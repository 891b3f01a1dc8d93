import { translateRulesPage, type RulesPageKey } from "../../i18n/rulesPageTexts";
import { textsOf, type Say } from "../textsOf";

export type SayRules = Say<RulesPageKey>;

/** The texts of the rules page and of the explanations, in the language of the session. */
export const useRulesTexts = textsOf(translateRulesPage);
