/** One way to improve a thing: what it costs and what it brings, both whole numbers. */
export interface KnapsackOption {
  effort: number;
  gain: number;
}

/** Options of which at most one is taken. */
export type KnapsackChoice = readonly KnapsackOption[];

export interface KnapsackSelection {
  /** Index of the option taken for each choice; -1 for none. */
  taken: number[];
  /** Effort that the choices of the base may use. */
  left: number;
}

/** The best gain with effort at most 0, 1, … of choices that are solved already. */
export interface Solved {
  readonly gainAt: Float64Array;
}

/**
 * Without options that another one beats at no more effort; cheapest first, indices into the given choice.
 * @param above what an option has to bring more than
 */
export function worthwhile(choice: KnapsackChoice, limit: number, above = 0): number[] {
  const order = choice
    .map((_, index) => index)
    .filter((index) => choice[index]!.gain > above && choice[index]!.effort <= limit)
    .sort((a, b) => choice[a]!.effort - choice[b]!.effort || choice[b]!.gain - choice[a]!.gain);
  let best = above;
  return order.filter((index) => {
    const better = choice[index]!.gain > best;
    if (better) best = choice[index]!.gain;
    return better;
  });
}

/**
 * The multiple-choice knapsack, solved exactly by dynamic programming over the effort.
 * `gainAt[e]` is the best gain with effort at most `e`; `select(e)` says with which options.
 */
export class Knapsack {
  readonly gainAt: Float64Array;
  /** One row for each choice: option + 1 that leads to the best gain at each effort, 0 for none. */
  private readonly taken: Uint16Array[] = [];
  private readonly options: number[][] = [];

  /**
   * @param limit highest effort, a whole number
   * @param base choices that are solved already, for several problems that share most of them
   */
  constructor(
    private readonly choices: readonly KnapsackChoice[],
    readonly limit: number,
    private readonly base: Solved | null = null,
  ) {
    this.gainAt = base ? base.gainAt.slice(0, limit + 1) : new Float64Array(limit + 1);
    for (const choice of choices) this.add(choice);
  }

  /** The same, with a pause after each choice: large ones take seconds. */
  static *solving(
    choices: readonly KnapsackChoice[],
    limit: number,
    base: Solved | null = null,
  ): Generator<void, Knapsack, void> {
    const own: KnapsackChoice[] = [];
    const knapsack = new Knapsack(own, limit, base);
    for (const choice of choices) {
      own.push(choice);
      knapsack.add(choice);
      yield;
    }
    return knapsack;
  }

  private add(choice: KnapsackChoice): void {
    const options = worthwhile(choice, this.limit);
    const row = new Uint16Array(this.limit + 1);
    const { gainAt } = this;
    for (let effort = this.limit; effort >= 0; effort--) {
      let best = gainAt[effort]!;
      for (let place = 0; place < options.length; place++) {
        const option = choice[options[place]!]!;
        if (option.effort > effort) break;
        const gain = gainAt[effort - option.effort]! + option.gain;
        if (gain > best) {
          best = gain;
          row[effort] = place + 1;
        }
      }
      gainAt[effort] = best;
    }
    this.taken.push(row);
    this.options.push(options);
  }

  /**
   * The best selection with effort at most `effort`.
   * @returns the options of the own choices, and the effort left for those of `base`
   */
  select(effort: number): KnapsackSelection {
    const taken = new Array<number>(this.choices.length).fill(-1);
    let left = effort;
    for (let index = this.choices.length - 1; index >= 0; index--) {
      const place = this.taken[index]![left]!;
      if (place === 0) continue;
      const original = this.options[index]![place - 1]!;
      taken[index] = original;
      left -= this.choices[index]![original]!.effort;
    }
    return { taken, left: this.base ? left : 0 };
  }
}
