import type { Locale } from "../../i18n/cliTexts";
import { fill } from "../../i18n/fill";
import { newestRules } from "../../rules/index";
import type { Flag } from "../call/flag";

/** The help of an option with its places filled. */
export function helpOf({ help }: Flag, locale: Locale): string {
  return fill(help[locale], { year: newestRules().year });
}
