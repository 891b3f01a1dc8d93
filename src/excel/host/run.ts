import { Patience } from "./patience";
import { ExcelProblem, toProblem } from "./problem";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Milliseconds between the tries of a read while a cell is being typed in. */
const RETRY_DELAYS = [150, 350, 700];

/** Longest time after a write in which Excel may still report it as a change. */
const ECHO_MILLISECONDS = 400;

/** Ends after so many milliseconds. */
export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

type Runner = <T>(batch: Batch<T>) => Promise<T>;

const tracked: Runner = (batch) => Excel.run(batch);

/** Without `Excel.run` no range outlives its sync, so there is none to release in a request of its own. */
const untracked: Runner = (batch) => batch(new Excel.RequestContext());

/** Jobs one after the other. */
class Lane {
  private last: Promise<unknown> = Promise.resolve();

  enqueue<T>(job: () => Promise<T>): Promise<T> {
    const result = this.last.then(job, job);
    this.last = result.catch(() => undefined);
    return result;
  }
}

/**
 * The way to Excel. It refuses more than 50 waiting batches, so ours wait here: those of the pane in one lane, and beside
 * them what formulas need, which do not wait until the pane has read a workbook.
 */
class Requests {
  private readonly lanes = { pane: new Lane(), formulas: new Lane() };
  private readonly patience = new Patience();
  private written: Promise<unknown> = Promise.resolve();
  private writing = 0;
  private echoUntil = 0;

  /** While the user has a cell open, it is tried again a few times. */
  read<T>(run: Runner, batch: Batch<T>, sheet: string | null): Promise<T> {
    return this.lanes.pane.enqueue(() => this.tried(run, batch, sheet));
  }

  /** The same; of what is being written now, formulas see all or nothing. */
  ask<T>(batch: Batch<T>, sheet: string | null): Promise<T> {
    return this.lanes.formulas.enqueue(async () => {
      await this.written;
      return this.tried(untracked, batch, sheet);
    });
  }

  /** It is not tried again: a change must never arrive later, when nobody expects it. */
  write<T>(batch: Batch<T>, sheet: string | null): Promise<T> {
    return this.lanes.pane.enqueue(async () => {
      // While Excel answers nothing, a change would be done whenever it wakes up.
      if (this.patience.isSilent()) await this.attempt(untracked, isThere, sheet);
      this.writing += 1;
      const job = this.attempt(tracked, batch, sheet);
      this.written = job.catch(() => undefined);
      try {
        return await job;
      } finally {
        this.writing -= 1;
        this.echoUntil = Date.now() + ECHO_MILLISECONDS;
      }
    });
  }

  mayEcho(): boolean {
    return this.writing > 0 || Date.now() < this.echoUntil;
  }

  private async tried<T>(run: Runner, batch: Batch<T>, sheet: string | null): Promise<T> {
    for (const delay of RETRY_DELAYS) {
      try {
        return await this.attempt(run, batch, sheet);
      } catch (error) {
        if (!(error instanceof ExcelProblem) || error.code !== "cell-edit") throw error;
        await sleep(delay);
      }
    }
    return this.attempt(run, batch, sheet);
  }

  private async attempt<T>(run: Runner, batch: Batch<T>, sheet: string | null): Promise<T> {
    try {
      return await run((context) => batch(this.patience.over(context)));
    } catch (error) {
      throw toProblem(error, sheet);
    }
  }
}

async function isThere(context: Excel.RequestContext): Promise<void> {
  context.workbook.load("name");
  await context.sync();
}

/** One for the whole runtime, as there is one Excel behind it. */
const requests = new Requests();

/**
 * Runs a batch that changes nothing (reading, selecting). While the user has a cell open, it is tried again a few times.
 * @param sheet named in the sentence when Excel refuses
 * @throws ExcelProblem
 */
export function readExcel<T>(batch: Batch<T>, sheet: string | null = null): Promise<T> {
  return requests.read(tracked, batch, sheet);
}

/**
 * Like `readExcel`, in fewer requests, for batches that call nothing on a range after the sync it was asked in.
 * @throws ExcelProblem
 */
export function readOnce<T>(batch: Batch<T>, sheet: string | null = null): Promise<T> {
  return requests.read(untracked, batch, sheet);
}

/**
 * Like `readOnce`, for what formulas need, whoever asks first: it does not wait behind the readings of the pane.
 * @throws ExcelProblem
 */
export function readForFormulas<T>(batch: Batch<T>, sheet: string | null = null): Promise<T> {
  return requests.ask(batch, sheet);
}

/**
 * Runs a batch that writes. It is not tried again.
 * @throws ExcelProblem
 */
export function writeExcel<T>(batch: Batch<T>, sheet: string | null = null): Promise<T> {
  return requests.write(batch, sheet);
}

/** Whether a change reported now may be one of ours; only asked where Excel does not say who made it. */
export function isOwnEcho(): boolean {
  return requests.mayEcho();
}

/** @param version of the ExcelApi requirement set, e.g. `1.13` */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
