import type { Locale } from "../../i18n/cliTexts";
import { writeParts } from "./writeFile";

/**
 * Puts the results of the files together: a JSON array with an element a line, or texts with a blank line between. What
 * goes to stdout is written at once, so that the results of a large folder never stand in memory together.
 */
export class ResultWriter {
  private count = 0;
  private readonly kept: string[] = [];

  /** @param out file to write instead of stdout, all of it at the end */
  constructor(
    private readonly json: boolean,
    private readonly out: string | undefined,
  ) {}

  add(results: readonly string[]): void {
    for (const result of results) {
      const before = this.count > 0 ? (this.json ? ",\n" : "\n") : this.json ? "[" : "";
      this.write(before + result);
      this.count += 1;
    }
  }

  /** @throws InputProblem when the file must not be or cannot be written */
  end(force: boolean, locale: Locale): void {
    if (this.json) this.write(this.count > 0 ? "]\n" : "[]\n");
    if (this.out !== undefined) writeParts(this.out, this.kept, force, locale);
  }

  private write(text: string): void {
    if (this.out === undefined) process.stdout.write(text);
    else this.kept.push(text);
  }
}
