import { NO_CHOICES, type Choices } from "../../simulation/index";
import type { Level } from "../../workbook/types";

export type Basis = "claimed" | "evidenced";

/** What the user tries out; a new object after every change. */
export interface SimulationState {
  choices: Choices;
  /** Percent (0-100) with which a level without proof fails. */
  chance: number;
  /** The index whose parts are shown. */
  basis: Basis;
}

const START: SimulationState = { choices: NO_CHOICES, chance: 50, basis: "claimed" };

function toggled(set: ReadonlySet<string>, keys: readonly string[], there: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const key of keys) {
    if (there) next.add(key);
    else next.delete(key);
  }
  return next;
}

/** What is tried out while the pane is open; it outlives the page, so that changing the tab loses nothing. */
export class SimulationStore {
  private current = START;
  private readonly listeners = new Set<() => void>();

  readonly state = (): SimulationState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<SimulationState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  choose(change: Partial<Choices>): void {
    this.set({ choices: { ...this.current.choices, ...change } });
  }

  leaveOut(subjects: readonly string[], out: boolean): void {
    this.choose({ without: toggled(this.current.choices.without, subjects, out) });
  }

  /** A level that fails is no longer tried at another one. */
  fail(keys: readonly string[], fails: boolean): void {
    const { failed, levels } = this.current.choices;
    const kept = fails ? new Map([...levels].filter(([key]) => !keys.includes(key))) : levels;
    this.choose({ failed: toggled(failed, keys, fails), levels: kept });
  }

  /** Tries a cell at a level; `null` takes the trial back. */
  tryLevel(key: string, level: Level | null): void {
    const levels = new Map(this.current.choices.levels);
    if (level === null) levels.delete(key);
    else levels.set(key, level);
    this.choose({ levels, failed: toggled(this.current.choices.failed, [key], false) });
  }

  /** Everything as in the sheet; the chance and what is shown stay. */
  reset(): void {
    this.choose(NO_CHOICES);
  }
}
