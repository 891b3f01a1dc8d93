import { officeLocale } from "../excel/culture";
import { common as commonEn } from "../i18n/en/common";
import { functions as functionsEn } from "../i18n/en/functions";
import { fill } from "../i18n/fill";
import { common } from "../i18n/id/common";
import { functions } from "../i18n/id/functions";
import type { Locale } from "../i18n/locale";

// Only these dictionaries: the functions load without the texts of the pane.
const indonesian = { ...common, ...functions };
const english: Record<keyof typeof indonesian, string> = { ...commonEn, ...functionsEn };
const TEXTS: Record<Locale, Record<keyof typeof indonesian, string>> = { id: indonesian, en: english };

export type FunctionTextKey = keyof typeof indonesian;

/** Text of a custom function in the language of Office. */
export function text(key: FunctionTextKey, params: Record<string, string | number> = {}): string {
  return fill(TEXTS[officeLocale()][key], params);
}
