import { appendFileSync } from "node:fs";

/**
 * Keeps a ratio for the history: how many times as fast as something else, more is better.
 * @param what the same words for the same measurement in every version
 */
export function keepRatio(what: string, ratio: number): void {
  const file = process.env["IID_BENCH_RATIOS"];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ what, ratio })}\n`);
}

/** CPU time that something takes, its garbage collection included, in ms: what else runs changes it least. */
export function cpuOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Runs the contestants in turn, so that a drifting machine hits both, and gives the median CPU time of each in ms. */
export function medians(contestants: Record<string, () => unknown>, rounds: number): Record<string, number> {
  const names = Object.keys(contestants);
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -2; round < rounds; round++) {
    for (const name of names) {
      const time = cpuOf(contestants[name]!);
      // The first rounds only warm up.
      if (round >= 0) times.get(name)!.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)]));
}

export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
