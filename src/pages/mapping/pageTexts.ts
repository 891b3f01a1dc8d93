import type { MappingError } from "../../workbook/mapping/mappingError";
import { mappingPage as english } from "./texts.en";
import { mappingPage as indonesian } from "./texts.id";
import type { Locale } from "../../i18n/locale";
import { translator } from "../../i18n/translator";

/** A key of the page about the columns. */
export type MappingPageKey = keyof typeof indonesian;

/** Its texts: not part of the pane's own, so that they come with the page. */
export const translateMapping = translator<MappingPageKey>({ id: indonesian, en: english });

/** Why a mapping was refused, with the place in it. */
export function mappingProblemText(locale: Locale, { path, reason, value }: MappingError): string {
  const text = translateMapping(locale, `mapping.refused.${reason}`, { value });
  return path === "" ? text : `${path}: ${text}`;
}
