import { NO_CHOICES, type Choices } from "../../simulation/index";
import type { ScoreBasis } from "../../scoring/index";
import { LEVELS, type Level } from "../../rules/facts";
import { fieldsOf, listOf, oneOf, stringsOf } from "../../pane/memory/keptFields";
import { memoryOf, type Memory } from "../../pane/memory/paneMemory";
import { perSession } from "../../pane/perSession";
import { Store } from "../../pane/Store";

/** What the user tries out; a new object after every change. */
export interface SimulationState {
  choices: Choices;
  /** Percent (0-100) with which a level without proof fails. */
  chance: number;
  /** The index whose parts are shown. */
  basis: ScoreBasis;
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

function isWhole(value: unknown, from: number, to: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
}

function unpacked(kept: unknown): SimulationState {
  const { year, without, failed, levels, acceptIneligible, chance, basis } = fieldsOf(kept);
  const tried = listOf(levels).flatMap((one): [string, Level][] => {
    const [cell, wanted] = listOf(one);
    const level = oneOf(wanted, LEVELS, null);
    return typeof cell === "string" && level !== null ? [[cell, level]] : [];
  });
  return {
    choices: {
      year: isWhole(year, 2000, 2100) ? year : null,
      without: new Set(stringsOf(without)),
      failed: new Set(stringsOf(failed)),
      levels: new Map(tried),
      acceptIneligible: acceptIneligible === true,
    },
    chance: isWhole(chance, 0, 100) ? chance : START.chance,
    basis: oneOf<ScoreBasis, ScoreBasis>(basis, ["claimed", "evidenced"], START.basis),
  };
}

function packed({ choices, chance, basis }: SimulationState): object {
  const { without, failed, levels, ...others } = choices;
  return { ...others, without: [...without], failed: [...failed], levels: [...levels], chance, basis };
}

/** What is tried out; it outlives the page, and on this computer the pane. */
export class SimulationStore extends Store<SimulationState> {
  constructor(private readonly memory: Memory) {
    super(unpacked(memory.read()));
  }

  set(change: Partial<SimulationState>): void {
    this.put({ ...this.state(), ...change });
    this.memory.keep(packed(this.state()));
  }

  choose(change: Partial<Choices>): void {
    this.set({ choices: { ...this.state().choices, ...change } });
  }

  leaveOut(subjects: readonly string[], out: boolean): void {
    this.choose({ without: toggled(this.state().choices.without, subjects, out) });
  }

  /** A level that fails is no longer tried at another one. */
  fail(keys: readonly string[], fails: boolean): void {
    const { failed, levels } = this.state().choices;
    const kept = fails ? new Map([...levels].filter(([key]) => !keys.includes(key))) : levels;
    this.choose({ failed: toggled(failed, keys, fails), levels: kept });
  }

  /** Tries a cell at a level; `null` takes the trial back. */
  tryLevel(key: string, level: Level | null): void {
    const levels = new Map(this.state().choices.levels);
    if (level === null) levels.delete(key);
    else levels.set(key, level);
    this.choose({ levels, failed: toggled(this.state().choices.failed, [key], false) });
  }

  /** Everything as in the sheet; the chance and what is shown stay. */
  reset(): void {
    this.choose(NO_CHOICES);
  }
}

export const simulationStoreOf = perSession((session) => new SimulationStore(memoryOf(session, "simulation")));
