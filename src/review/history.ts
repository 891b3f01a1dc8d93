import { packRun, runId } from "./packed";
import type { SavedResult } from "./runs";

export const MOST_RUNS = 20;
/** So many of the newest runs are kept whatever their dates are. */
const NEWEST_RUNS = 10;
/** Characters that the runs may take in the workbook, as JSON: the file must not grow because people check it often. */
export const MOST_CHARACTERS = 200_000;

function month(run: SavedResult): string {
  return run.at.slice(0, 7);
}

/** The newest ten; of the older ones the last of each month; twenty in all. */
function thinned(newestFirst: readonly SavedResult[]): SavedResult[] {
  const older = newestFirst.slice(NEWEST_RUNS);
  const lastOfMonth = older.filter((run, i) => i === 0 || month(run) !== month(older[i - 1]!));
  return [...newestFirst.slice(0, NEWEST_RUNS), ...lastOfMonth].slice(0, MOST_RUNS);
}

function sizeOf(run: SavedResult): number {
  return JSON.stringify(packRun(run)).length + 1;
}

/**
 * Adds a run and drops what no longer fits: runs by `thinned`, then the lists of findings of the oldest runs, so that
 * their index and counts stay. A list that does not fit even alone is given up.
 * @returns newest first, at most `MOST_CHARACTERS` as packed JSON
 */
export function withRun(runs: readonly SavedResult[], added: SavedResult): SavedResult[] {
  const sorted = [added, ...runs].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const kept = thinned(sorted);
  const bare = kept.map((run): SavedResult => ({ ...run, findings: null }));
  let left = MOST_CHARACTERS - 2 - bare.reduce((sum, run) => sum + sizeOf(run), 0);
  let full = false;
  return kept.map((run, i) => {
    const extra = sizeOf(run) - sizeOf(bare[i]!);
    // Once one list is given up, the older ones go too: a gap in the middle would be hard to explain.
    full ||= extra > left;
    if (full) return bare[i]!;
    left -= extra;
    return run;
  });
}

/**
 * Takes a run away again. Those that were thinned out for it come back, unless somebody saved one since, for which they may
 * have been.
 * @param before the runs when it was added
 */
export function withoutRun(
  runs: readonly SavedResult[],
  gone: SavedResult,
  before: readonly SavedResult[],
): SavedResult[] {
  const others = runs.filter((run) => runId(run) !== runId(gone));
  const newest = runs[0];
  if (!newest || runId(newest) !== runId(gone)) return others;
  const back = new Set(before.map(runId));
  return [...before, ...others.filter((run) => !back.has(runId(run)))];
}
