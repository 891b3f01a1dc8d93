import type { MappingError } from "../workbook/mapping/mappingError";
import { mappingProblems as english } from "./en/mappingProblems";
import { mappingProblems as indonesian } from "./id/mappingProblems";
import type { Locale } from "./locale";
import { translator } from "./translator";

const translate = translator<keyof typeof indonesian>({ id: indonesian, en: english });

/** Why a mapping was refused, with the place in it. */
export function mappingProblemText(locale: Locale, { path, reason, value }: MappingError): string {
  const text = translate(locale, `mappingProblem.${reason}`, { value });
  return path === "" ? text : `${path}: ${text}`;
}
