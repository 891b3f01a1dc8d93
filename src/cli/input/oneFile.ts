import type { Locale } from "../../i18n/locale";
import { InputProblem, problem } from "../call/problem";
import { inputsOf } from "./inputs";

/**
 * The one workbook behind a word of the call.
 * @param command as typed, for the sentence about too many
 * @throws InputProblem when there is none, or more than one
 */
export function oneWorkbookFile(named: string, command: string, locale: Locale): string {
  const [input, ...others] = inputsOf([named], locale);
  if (!input) throw new Error(`no input for ${named}`);
  if (input.problem !== undefined) throw new InputProblem(input.problem);
  if (others.length > 0) throw problem(locale, "cli.usage.oneFile", { command, count: others.length + 1 });
  return input.file;
}
