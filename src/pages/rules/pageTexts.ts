import { rulesPage as english } from "./texts.en";
import { rulesPage as indonesian } from "./texts.id";
import { translator } from "../../i18n/translator";

/** A key of the page about the rules, or of the explanations. */
export type RulesPageKey = keyof typeof indonesian;

/** Their texts: not part of the pane's own, so that they come with the page. */
export const translateRulesPage = translator<RulesPageKey>({ id: indonesian, en: english });
