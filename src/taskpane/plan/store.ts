import type { Analysis } from "../../analysis/types";
import { withWish, type Step, type Wish } from "../../planning/index";
import type { PredicateName } from "../../rules/types";

/** What the fields of the goal hold, also those that are not shown now. */
export interface GoalFields {
  /** `null`: the next predikat, or documents where there is none. */
  kind: "index" | "documents" | PredicateName | null;
  /** As typed. */
  index: string;
  documents: string;
  newInnovations: number;
}

export interface PlanChoices {
  goal: GoalFields;
  wishes: readonly Wish[];
}

const START: PlanChoices = {
  goal: { kind: null, index: "", documents: "10", newInnovations: 0 },
  wishes: [],
};

/** What the user chose for the plan; it outlives the page, so that changing the tab loses nothing. */
export class PlanStore {
  private current = START;
  private readonly listeners = new Set<() => void>();

  readonly state = (): PlanChoices => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(change: Partial<PlanChoices>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  setGoal(change: Partial<GoalFields>): void {
    this.set({ goal: { ...this.current.goal, ...change } });
  }

  wish(analysis: Analysis, step: Step, change: Partial<Omit<Wish, "step">>): void {
    this.set({ wishes: withWish(this.current.wishes, analysis, step, change) });
  }

  forgetWishes(): void {
    this.set({ wishes: [] });
  }
}
