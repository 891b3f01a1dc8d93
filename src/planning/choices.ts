import type { PredicateName } from "../rules/types";
import type { Efforts } from "./documentKinds";
import type { Wish } from "./wishes";

/** What the fields of the goal hold, also those that are not shown now. */
export interface GoalFields {
  /** `null`: the next predikat, or documents where there is none. */
  kind: "index" | "documents" | PredicateName | null;
  /** As typed. */
  index: string;
  documents: string;
  newInnovations: number;
  /** Whether what others measure may be raised. */
  raiseMeasured: boolean;
}

/** What the user chose for the plan. */
export interface PlanChoices {
  goal: GoalFields;
  /** Kinds of documents whose effort is not the usual one. */
  efforts: Partial<Efforts>;
  wishes: readonly Wish[];
}

export const NO_PLAN_CHOICES: PlanChoices = {
  goal: { kind: null, index: "", documents: "10", newInnovations: 0, raiseMeasured: false },
  efforts: {},
  wishes: [],
};
