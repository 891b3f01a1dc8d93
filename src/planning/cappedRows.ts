import type { SettingFormula } from "./settingFormula";
import { worthwhile, type Solved } from "./knapsack";
import type { BlockedRow } from "./problem";
import { rowGroup, type RowGroup, type SolvedRows } from "./rows";
import type { WaySearch } from "./solvedCells";

/** A selection of blocked innovations by how many of them count, up to the places that the count score has left. */
class Layers {
  /** One line for each number of innovations: the best gain at each effort. */
  readonly gains: Float64Array[];
  /** For each innovation, number and effort: option + 1, 0 for none. */
  private readonly taken: Uint16Array[][] = [];

  constructor(
    private readonly groups: readonly RowGroup[],
    private readonly slots: number,
    private readonly limit: number,
    base: Solved,
  ) {
    this.gains = Array.from({ length: slots + 1 }, (_, count) =>
      count === 0 ? base.gainAt.slice(0, limit + 1) : new Float64Array(limit + 1).fill(-Infinity),
    );
  }

  /** Takes the innovations in, with a pause after each. */
  *solve(): Generator<void, void, void> {
    for (const { choice } of this.groups) {
      this.taken.push(this.add(choice));
      yield;
    }
  }

  private add(choice: RowGroup["choice"]): Uint16Array[] {
    // An innovation that brings nothing by itself still counts.
    const options = worthwhile(choice, this.limit, -1);
    const rows = this.gains.map(() => new Uint16Array(this.limit + 1));
    // From the last number and effort to the first, so that an innovation is taken only once.
    for (let count = this.slots; count >= 0; count--) {
      const gains = this.gains[count]!;
      for (let effort = this.limit; effort >= 0; effort--) {
        // Read before the first option: one without effort must not be added to itself.
        const without = gains[effort]!;
        for (const place of options) {
          const { effort: cost, gain: own } = choice[place]!;
          if (cost > effort) break;
          for (const before of this.before(count)) {
            const rest = before === count && cost === 0 ? without : this.gains[before]![effort - cost]!;
            const gain = rest + own;
            if (gain <= gains[effort]!) continue;
            gains[effort] = gain;
            rows[count]![effort] = 2 * place + (before === count ? 2 : 1);
          }
        }
      }
    }
    return rows;
  }

  /** The last number stands for itself and all larger ones. */
  private before(count: number): number[] {
    if (count === 0) return [];
    return count === this.slots ? [count - 1, count] : [count - 1];
  }

  /** @returns the option of each innovation, -1 for none, and the effort left */
  select(count: number, effort: number): { taken: number[]; left: number } {
    const taken = new Array<number>(this.groups.length).fill(-1);
    let left = effort;
    let layer = count;
    for (let index = this.groups.length - 1; index >= 0; index--) {
      const code = this.taken[index]![layer]![left]!;
      if (code === 0) continue;
      const option = (code - 1) >> 1;
      taken[index] = option;
      left -= this.groups[index]!.choice[option]!.effort;
      if (code % 2 === 1) layer--;
    }
    return { taken, left };
  }
}

/** One blocked innovation for each of the affairs, in every combination. */
function combinations(rows: readonly BlockedRow[], forced: readonly string[]): BlockedRow[][] {
  const [first, ...rest] = forced;
  if (first === undefined) return [[]];
  const ways = combinations(rows, rest);
  return rows.filter(({ affair }) => affair === first).flatMap((row) => ways.map((way) => [row, ...way]));
}

/** Blocked innovations of which only some still gain through the count score, because it ends at its cap. */
export function* cappedRows(
  frame: SettingFormula,
  shared: WaySearch,
  limit: number,
  base: Solved,
): Generator<void, SolvedRows, void> {
  const { problem, setting, divisor, slots } = frame;
  const ways: { groups: RowGroup[]; layers: Layers }[] = [];
  for (const must of combinations(problem.blocked, setting.forced)) {
    const groups = problem.blocked.map((row) =>
      rowGroup(shared, divisor, row, limit, must.includes(row) ? shared.common.bonus : 0),
    );
    const layers = new Layers(groups, slots, limit, base);
    yield* layers.solve();
    ways.push({ groups, layers });
  }
  const places = ways.flatMap((way) => way.layers.gains.map((gains, count) => ({ way, gains, count })));
  const total = ({ gains, count }: (typeof places)[number], effort: number): number =>
    gains[effort]! + frame.countGain(count);
  const best = (effort: number): (typeof places)[number] =>
    places.reduce((top, one) => (total(one, effort) > total(top, effort) ? one : top));
  return {
    gainAt: Float64Array.from({ length: limit + 1 }, (_, effort) => total(best(effort), effort)),
    pick(effort, take) {
      const { way, count } = best(effort);
      const { taken, left } = way.layers.select(count, effort);
      taken.forEach((option, index) => {
        if (option >= 0) way.groups[index]!.pick(option, take);
      });
      return left;
    },
  };
}
