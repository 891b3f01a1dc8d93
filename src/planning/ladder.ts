import type { Choice } from "./knapsack";

/** One unit of effort on a choice, and what it adds. */
interface Rung {
  choice: number;
  gain: number;
}

/**
 * Whether every option of a choice costs one unit of effort more than the one before and adds no more than it did.
 * Of such choices the best selection at every effort is the largest additions first, so that they need no search.
 */
export function isLadder(choice: Choice): boolean {
  let last = 0;
  let added = Infinity;
  return choice.every(({ effort, gain }, place) => {
    const adds = gain - last;
    const fits = effort === place + 1 && adds > 0 && adds <= added;
    last = gain;
    added = adds;
    return fits;
  });
}

/** Choices for which `isLadder` holds, solved at every effort by sorting. */
export class Ladder {
  private readonly rungs: Rung[];

  constructor(private readonly choices: readonly Choice[]) {
    this.rungs = choices.flatMap((options, choice) =>
      options.map(({ gain }, place) => ({ choice, gain: gain - (options[place - 1]?.gain ?? 0) })),
    );
    // Stable: of equal additions those of one choice stay in their order.
    this.rungs.sort((a, b) => b.gain - a.gain);
  }

  /** The best gain with effort at most 0, 1, … `limit`. */
  gains(limit: number): Float64Array {
    const gainAt = new Float64Array(limit + 1);
    for (let effort = 1; effort <= limit; effort++) {
      gainAt[effort] = gainAt[effort - 1]! + (this.rungs[effort - 1]?.gain ?? 0);
    }
    return gainAt;
  }

  /** Index of the option taken for each choice with that effort; -1 for none. */
  select(effort: number): number[] {
    const taken = new Array<number>(this.choices.length).fill(-1);
    for (const { choice } of this.rungs.slice(0, effort)) taken[choice]!++;
    return taken;
  }
}
