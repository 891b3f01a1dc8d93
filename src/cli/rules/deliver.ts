import { translate, type Locale } from "../../i18n/cliTexts";
import { EXIT, type ExitCode } from "../call/exitCode";
import type { OutputChoice } from "../options/output";
import { print, printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";

/**
 * Prints a result or writes it to the file that was asked for.
 * @param isData whether the result is data for JSON, not a text
 * @throws InputProblem
 */
export async function deliver(
  output: OutputChoice,
  isData: boolean,
  locale: Locale,
  result: () => Promise<unknown>,
): Promise<ExitCode> {
  const { out, force } = output;
  refuseExisting(output, locale);
  const given = await result();
  const text = isData ? `${JSON.stringify(given, null, 2)}\n` : String(given);
  if (out !== undefined) {
    writeNew(out, text, force, locale);
    print(`${translate(locale, "cli.written", { file: out })}\n`);
  } else if (isData) {
    printData(text);
  } else {
    print(text);
  }
  return EXIT.clean;
}
