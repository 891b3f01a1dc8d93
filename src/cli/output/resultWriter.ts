import type { Locale } from "../../i18n/cliTexts";
import type { OutputChoice } from "../options/output";
import { print, printTaken } from "./terminal";
import { NewFile } from "./writeFile";

/** How results are printed: for people, as an array of JSON, or as lines of JSON. */
export type ResultForm = "text" | "json" | "lines";

/** A result as text, or as bytes in pieces. */
export type Result = string | readonly Uint8Array<ArrayBuffer>[];

/**
 * Puts the results of the files together: a JSON array with an element a line, lines of JSON, or texts with a blank line
 * between. All of it is written at once, so that the results of a large folder never stand in memory together.
 */
export class ResultWriter {
  private count = 0;
  private file: NewFile | null = null;

  constructor(
    private readonly form: ResultForm,
    private readonly output: OutputChoice,
    private readonly locale: Locale,
  ) {}

  /** @throws InputProblem when the file cannot be written; done when whoever reads it can take more */
  async add(results: readonly Result[]): Promise<void> {
    for (const result of results) {
      if (typeof result === "string") await this.write(this.before() + result);
      else {
        await this.write(this.before());
        for (const piece of result) await this.write(piece);
      }
      this.count += 1;
    }
  }

  /** @throws InputProblem when the file must not be or cannot be written */
  async end(): Promise<void> {
    if (this.form === "json") await this.write(this.count > 0 ? "]\n" : "[]\n");
    if (this.output.out !== undefined) this.opened(this.output.out).finish();
  }

  /** Leaves everything as it was before, but for what was printed. */
  abandon(): void {
    this.file?.abandon();
  }

  private before(): string {
    if (this.form === "lines") return "";
    if (this.form === "text") return this.count > 0 ? "\n" : "";
    return this.count > 0 ? ",\n" : "[";
  }

  private opened(out: string): NewFile {
    return (this.file ??= new NewFile(out, this.output.force, this.locale));
  }

  private async write(part: string | Uint8Array): Promise<void> {
    const { out } = this.output;
    if (out !== undefined) this.opened(out).write(part);
    else if (this.form === "text" && typeof part === "string") print(part);
    else await printTaken(part);
  }
}
