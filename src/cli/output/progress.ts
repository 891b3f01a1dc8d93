import { translate, type Locale } from "../../i18n/cliTexts";
import { showProgress } from "./terminal";

/** Below this the work is done before anybody could read it. */
const WORTH_SHOWING = 10;

/** Counts files on stderr. */
export class FileProgress {
  private readonly shown: boolean;

  constructor(
    private readonly total: number,
    private readonly locale: Locale,
  ) {
    this.shown = total >= WORTH_SHOWING;
  }

  step(done: number): void {
    if (this.shown) showProgress(translate(this.locale, "cli.progress", { done, total: this.total }));
  }
}
