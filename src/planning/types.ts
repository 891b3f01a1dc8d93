import type { PredicateName } from "../rules/types";
import type { Efforts } from "./documentKinds";

/** What the plan is for. */
export type Goal =
  /** The least effort for an index of at least this (two decimals, as shown). */
  | { kind: "index"; index: number }
  /** The least effort for a predikat. */
  | { kind: "predicate"; name: PredicateName }
  /** The most index points with this much effort; a photo is one. */
  | { kind: "documents"; count: number };

/**
 * `prove`: bring the document for a level that is claimed; `raise`: reach a higher level; `qualify`: mend what keeps
 * the innovation from being counted; `spd`: prove or raise a row of the region; `new`: report one more innovation;
 * `letter`: issue one letter that serves many innovations.
 */
export const STEP_KINDS = ["prove", "raise", "qualify", "spd", "new", "letter"] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** An innovation that a letter serves. */
export interface ServedInnovation {
  row: number;
  innovation: string;
  opd: string;
  from: number;
  to: number;
  claimed: number;
}

export interface Step {
  /** Stable over runs: `12:regulasi:3` (row, indicator, level), `spd:pad:3`, `qualify:12`, `new:Sosial`, `letter:regulasi:2`, `letter:sdm`. */
  key: string;
  kind: StepKind;
  /** Excel row of the innovation; `null` for SPD, new innovations and letters. */
  row: number | null;
  innovation: string;
  opd: string;
  /** `Indicator.id`; `null` for `qualify` and `new`. */
  indicator: string | null;
  /** Basic-service affair that the step newly covers, if any. */
  affair: string | null;
  from: number;
  to: number;
  /** The level as typed: up to it a document is enough, above it the level itself has to rise. */
  claimed: number;
  /** By the kinds of its documents, or what the user gave instead. */
  effort: number;
  /** Index points it adds when the steps are done in their order, given the divisor of the plan. */
  points: number;
  /** The innovations that a letter serves, in the order of the sheet; none for other steps. */
  serves: readonly ServedInnovation[];
}

export interface Plan {
  /** In the order of their points for the effort, best first; what others need comes before them. */
  steps: Step[];
  effort: number;
  /** Unrounded index before and after all steps. */
  before: number;
  after: number;
  /** Index points that opening the count score adds, beside the points of the steps. */
  countScorePoints: number;
  /** Index points that a larger divisor takes away again (new innovations lower the mean). */
  divisorPoints: number;
  divisor: number;
  /**
   * Whether the goal is reached. Otherwise the plan is everything there is to do and leads to the highest index; for a
   * number of documents it is empty, because the pinned steps alone take more.
   */
  reached: boolean;
  /**
   * The effort up to which was searched when the table is too large to go on: a dearer way may be there, and the plan is
   * empty. `null` when all ways were looked at.
   */
  searchedTo: number | null;
}

/** How far a search is: it goes through its settings again for each widening. */
export interface SearchProgress {
  round: number;
  done: number;
  total: number;
}

export interface PlanOptions {
  goal: Goal;
  /** Keys of steps, or prefixes ending with `:` (`12:` for a whole row), that must not be used. */
  off?: ReadonlySet<string>;
  /** Keys of steps that must be in the plan. */
  pinned?: ReadonlySet<string>;
  /** Effort by key where it is not the usual one; whole numbers from 0 to 999. New innovations have keys too. */
  effort?: ReadonlyMap<string, number>;
  /** Whether levels of indicators that others measure (growth, poverty, opinions) may be raised; they may always be proved. */
  raiseMeasured?: boolean;
  /** How many new innovations may be suggested; 0 when omitted. */
  newInnovations?: number;
  /** Effort by kind of document where it is not the usual one. */
  efforts?: Partial<Efforts>;
  /** Effort of a new innovation; the mandatory indicators at level 1 and the profile when omitted. */
  newEffort?: number;
}
