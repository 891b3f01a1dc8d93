import type { KnapsackChoice, Solved } from "./knapsack";

/** One step up on a choice, and what it adds. */
interface Rung {
  choice: number;
  gain: number;
}

/**
 * The effort by which every option of a choice is dearer than the one before, where each adds no more than the one
 * before did; `null` for others. Of such choices of one effort the best selection is the largest additions first.
 */
export function rungEffort(choice: KnapsackChoice): number | null {
  const each = choice[0]?.effort ?? 0;
  let last = 0;
  let added = Infinity;
  const fits = choice.every(({ effort, gain }, place) => {
    const adds = gain - last;
    const even = effort === (place + 1) * each && adds > 0 && adds <= added;
    last = gain;
    added = adds;
    return even;
  });
  return fits && each > 0 ? each : null;
}

/** What the largest additions bring: none, the first, the first two, … */
function sums(rungs: readonly Rung[], most: number): Float64Array {
  const total = new Float64Array(Math.min(rungs.length, most) + 1);
  for (let count = 1; count < total.length; count++) total[count] = total[count - 1]! + rungs[count - 1]!.gain;
  return total;
}

/**
 * For efforts `rest`, `rest + each`, … how many additions are best on top of what is solved already. Additions fall, so
 * the best number never falls as the effort grows, and each half of a range need only look between its neighbours.
 */
function bestCounts(base: Float64Array, added: Float64Array, each: number, rest: number, into: Int32Array): void {
  const efforts = Math.floor((base.length - 1 - rest) / each) + 1;
  // Places of what is solved already, from which the additions start.
  const from = new Int32Array(efforts);
  const spans: [low: number, high: number, first: number, last: number][] = [[0, efforts - 1, 0, efforts - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [low, high, first, last] = span;
    if (low > high) continue;
    const middle = (low + high) >> 1;
    let best = -Infinity;
    for (let place = Math.max(first, middle - added.length + 1); place <= Math.min(last, middle); place++) {
      const gain = base[rest + place * each]! + added[middle - place]!;
      if (gain > best) {
        best = gain;
        from[middle] = place;
      }
    }
    const found = from[middle]!;
    spans.push([low, middle - 1, first, found], [middle + 1, high, found, last]);
  }
  for (let place = 0; place < efforts; place++) into[rest + place * each] = place - from[place]!;
}

/** Choices of one effort a rung, solved at every effort on top of others. */
export class Ladder implements Solved {
  readonly gainAt: Float64Array;
  private readonly rungs: readonly Rung[];
  /** At each effort, so many of the largest additions. */
  private readonly counts: Int32Array;

  /** @param each the `rungEffort` of all choices */
  constructor(
    private readonly choices: readonly KnapsackChoice[],
    private readonly each: number,
    base: Solved,
  ) {
    const rungs = choices.flatMap((options, choice) =>
      options.map(({ gain }, place) => ({ choice, gain: gain - (options[place - 1]?.gain ?? 0) })),
    );
    // Stable: of equal additions those of one choice stay in their order.
    this.rungs = rungs.sort((a, b) => b.gain - a.gain);
    const { length } = base.gainAt;
    const added = sums(this.rungs, Math.floor((length - 1) / each));
    this.counts = new Int32Array(length);
    for (let rest = 0; rest < Math.min(each, length); rest++) bestCounts(base.gainAt, added, each, rest, this.counts);
    this.gainAt = base.gainAt.map((_, effort) => {
      const count = this.counts[effort]!;
      return base.gainAt[effort - count * each]! + added[count]!;
    });
  }

  /** Index of the option taken for each choice with that effort, -1 for none; and the effort left for the base. */
  select(effort: number): { taken: number[]; left: number } {
    const taken = new Array<number>(this.choices.length).fill(-1);
    const count = this.counts[effort]!;
    for (const { choice } of this.rungs.slice(0, count)) taken[choice]!++;
    return { taken, left: effort - count * this.each };
  }
}
