import { translate, type Locale } from "../../i18n/cliTexts";

/** Below this the work is done before anybody could read it. */
const WORTH_SHOWING = 10;

/** Counts files on stderr, only for people: not in a pipe or a log. */
export class Progress {
  private readonly shown: boolean;

  constructor(
    private readonly total: number,
    private readonly locale: Locale,
  ) {
    this.shown = process.stderr.isTTY && total >= WORTH_SHOWING;
  }

  step(done: number): void {
    if (!this.shown) return;
    process.stderr.write(`\r${translate(this.locale, "cli.progress", { done, total: this.total })}`);
  }

  /** Clears the line, so that it does not stand before other output. */
  end(): void {
    if (this.shown) process.stderr.write("\r\u001b[K");
  }
}
