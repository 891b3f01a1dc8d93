import { ExcelProblem, toProblem } from "./problem";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Milliseconds between the tries of a read while a cell is being typed in. */
const RETRY_DELAYS = [150, 350, 700];

/** Longest time after a write in which Excel may still report it as a change. */
const ECHO_MILLISECONDS = 400;

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

type Runner = <T>(batch: Batch<T>) => Promise<T>;

const tracked: Runner = (batch) => Excel.run(batch);

/** Without `Excel.run` no range outlives its sync, so there is none to release in a request of its own. */
const untracked: Runner = (batch) => batch(new Excel.RequestContext());

async function attempt<T>(run: Runner, batch: Batch<T>, sheet: string | null): Promise<T> {
  try {
    return await run(batch);
  } catch (error) {
    throw toProblem(error, sheet);
  }
}

/** The way to Excel. It refuses more than 50 waiting batches, so ours wait here: one at a time. */
class Requests {
  private last: Promise<unknown> = Promise.resolve();
  private writing = 0;
  private echoUntil = 0;

  private enqueue<T>(job: () => Promise<T>): Promise<T> {
    const result = this.last.then(job, job);
    this.last = result.catch(() => undefined);
    return result;
  }

  /** While the user has a cell open, it is tried again a few times. */
  read<T>(run: Runner, batch: Batch<T>, sheet: string | null): Promise<T> {
    return this.enqueue(async () => {
      for (const delay of RETRY_DELAYS) {
        try {
          return await attempt(run, batch, sheet);
        } catch (error) {
          if (!(error instanceof ExcelProblem) || error.code !== "cell-edit") throw error;
          await sleep(delay);
        }
      }
      return attempt(run, batch, sheet);
    });
  }

  /** It is not tried again: a change must never arrive later, when nobody expects it. */
  write<T>(batch: Batch<T>, sheet: string | null): Promise<T> {
    return this.enqueue(async () => {
      this.writing += 1;
      try {
        return await attempt(tracked, batch, sheet);
      } finally {
        this.writing -= 1;
        this.echoUntil = Date.now() + ECHO_MILLISECONDS;
      }
    });
  }

  mayEcho(): boolean {
    return this.writing > 0 || Date.now() < this.echoUntil;
  }
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
