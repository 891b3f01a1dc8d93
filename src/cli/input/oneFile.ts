import type { Locale } from "../../i18n/locale";
import type { WorkbookData } from "../../workbook/types";
import { InputProblem, problem } from "../call/problem";
import { inputsOf } from "./inputs";
import { readWorkbookFile } from "./readFile";

/**
 * The one workbook behind a word of the call.
 * @param command as typed, for the sentence about too many
 * @throws InputProblem when there is none, more than one, or it cannot be read
 */
export async function readOneWorkbook(
  named: string,
  command: string,
  locale: Locale,
): Promise<{ file: string; data: WorkbookData }> {
  const [input, ...others] = inputsOf([named], locale);
  if (!input) throw new Error(`no input for ${named}`);
  if (input.problem !== undefined) throw new InputProblem(input.problem);
  if (others.length > 0) throw problem(locale, "cli.usage.oneFile", { command, count: others.length + 1 });
  return { file: input.file, data: await readWorkbookFile(input.file, locale) };
}
