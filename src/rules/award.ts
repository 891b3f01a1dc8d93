import data from "./award.json";
import type { Sourced } from "./types";

/** A stage of the national award. */
export interface AwardStage {
  id: string;
  name: string;
}

/** What jurors of a presentation judge, with its weight in percent. */
export interface AwardCriterion {
  name: string;
  weight: number;
}

export interface Award {
  stages: Sourced<AwardStage[]>;
  /** Unknown: who combines stages sets them. */
  stageWeights: Sourced<number[]>;
  criteria: Sourced<AwardCriterion[]>;
}

/** The Innovative Government Award as far as it was published; local competitions are the same with other data. */
export const AWARD = data as Award;
