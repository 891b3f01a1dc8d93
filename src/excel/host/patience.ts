import { ExcelProblem } from "./problem";

/** How long Excel may take to answer one request. While a dialog of its own is open it answers none. */
export const ANSWER_MILLISECONDS = 20_000;
/**
 * The same after one request went unanswered, until Excel answers again: the requests behind it should not wait that
 * long each.
 */
const SILENT_MILLISECONDS = 2_000;

/**
 * Waits for Excel's answers, but not for ever. An answer that comes after we gave up is ignored: its batch does nothing
 * with it.
 */
export class Patience {
  private silent = false;

  /** Whether the last request is still without an answer. */
  isSilent(): boolean {
    return this.silent;
  }

  /** @throws ExcelProblem `unanswered` */
  async wait<T>(answer: Promise<T>): Promise<T> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const heard = (): void => {
      this.silent = false;
    };
    // An error is an answer, too, and so is one that comes late.
    answer.then(heard, heard);
    const over = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => {
          this.silent = true;
          reject(new ExcelProblem("unanswered"));
        },
        this.silent ? SILENT_MILLISECONDS : ANSWER_MILLISECONDS,
      );
    });
    try {
      return await Promise.race([answer, over]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** From now on every request of the batch is awaited like this; `Excel.run` sends its last one itself. */
  over<Context extends OfficeExtension.ClientRequestContext>(context: Context): Context {
    const sync = context.sync.bind(context) as <T>(passed?: T) => Promise<T>;
    context.sync = <T>(passed?: T): Promise<T> => this.wait(sync(passed));
    return context;
  }
}
