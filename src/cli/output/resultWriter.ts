import type { Locale } from "../../i18n/cliTexts";
import type { OutputChoice } from "../options/output";
import { print, printData } from "./terminal";
import { writeParts } from "./writeFile";

/**
 * Puts the results of the files together: a JSON array with an element a line, or texts with a blank line between. What
 * goes to stdout is written at once, so that the results of a large folder never stand in memory together.
 */
export class ResultWriter {
  private count = 0;
  private readonly kept: string[] = [];

  /** @param output a file that is written instead of stdout is written at the end, as a whole */
  constructor(
    private readonly json: boolean,
    private readonly output: OutputChoice,
  ) {}

  add(results: readonly string[]): void {
    for (const result of results) {
      const before = this.count > 0 ? (this.json ? ",\n" : "\n") : this.json ? "[" : "";
      this.write(before + result);
      this.count += 1;
    }
  }

  /** @throws InputProblem when the file must not be or cannot be written */
  end(locale: Locale): void {
    const { out, force } = this.output;
    if (this.json) this.write(this.count > 0 ? "]\n" : "[]\n");
    if (out !== undefined) writeParts(out, this.kept, force, locale);
  }

  private write(text: string): void {
    if (this.output.out !== undefined) this.kept.push(text);
    else if (this.json) printData(text);
    else print(text);
  }
}
