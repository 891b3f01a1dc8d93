import { ExcelProblem, toProblem } from "./problem";

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

/** Milliseconds between the tries of a read while a cell is being typed in. */
const RETRY_DELAYS = [150, 350, 700];

/** Excel refuses more than 50 waiting batches, so ours wait here: one at a time. */
let last: Promise<unknown> = Promise.resolve();

function enqueue<T>(job: () => Promise<T>): Promise<T> {
  const result = last.then(job, job);
  last = result.catch(() => undefined);
  return result;
}

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

function reading<T>(run: Runner, batch: Batch<T>, sheet: string | null): Promise<T> {
  return enqueue(async () => {
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

/**
 * Runs a batch that changes nothing (reading, selecting). While the user has a cell open, it is tried again a few times.
 * @param sheet named in the sentence when Excel refuses
 * @throws ExcelProblem
 */
export function readExcel<T>(batch: Batch<T>, sheet: string | null = null): Promise<T> {
  return reading(tracked, batch, sheet);
}

/**
 * Like `readExcel`, in fewer requests, for batches that call nothing on a range after the sync it was asked in.
 * @throws ExcelProblem
 */
export function readOnce<T>(batch: Batch<T>, sheet: string | null = null): Promise<T> {
  return reading(untracked, batch, sheet);
}

/** Longest time after a write in which Excel may still report it as a change. */
const ECHO_MILLISECONDS = 400;
let writing = 0;
let echoUntil = 0;

/**
 * Runs a batch that writes. It is not tried again: a change must never arrive later, when nobody expects it.
 * @throws ExcelProblem
 */
export function writeExcel<T>(batch: Batch<T>, sheet: string | null = null): Promise<T> {
  return enqueue(async () => {
    writing += 1;
    try {
      return await attempt(tracked, batch, sheet);
    } finally {
      writing -= 1;
      echoUntil = Date.now() + ECHO_MILLISECONDS;
    }
  });
}

/** Whether a change reported now may be one of ours; only asked where Excel does not say who made it. */
export function isOwnEcho(): boolean {
  return writing > 0 || Date.now() < echoUntil;
}

/** @param version of the ExcelApi requirement set, e.g. `1.13` */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
