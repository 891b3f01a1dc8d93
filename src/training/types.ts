import type { Finding, FindingCode } from "../checks/types";
import type { RuleSet } from "../rules/types";
import type { InnovationContent, TemplateContent } from "../template/content";
import type { ExerciseCode } from "./code";

/**
 * Where a fault stands, whatever cell of it is meant: `indicator:regulasi` is level and evidence together,
 * `field:penerapan` a column of the profile.
 */
export type PlaceKey = `indicator:${string}` | `field:${string}`;

/** A fault that was planted. */
export interface PlantedFault {
  code: FindingCode;
  /** Number of the innovation in the sheet, from 1. */
  innovation: number;
  name: string;
  place: PlaceKey;
  /** As the real analysis reports it. */
  finding: Finding;
  /** The level that stands all the same; `null` where the fault is not about a level, or a reviewer has to decide. */
  proven: number | null;
  /** Whether the level was typed higher than proved, so that it may be lowered that far. */
  claimed: number | null;
  /** What stood in its cells before, as an example of what is right. */
  right: readonly string[];
}

/** Innovations with planted faults, all derived from a seed. */
export interface Exercise {
  rules: RuleSet;
  code: ExerciseCode;
  innovations: readonly InnovationContent[];
  spd: TemplateContent["spd"];
  /** In the order of the sheet. */
  faults: readonly PlantedFault[];
}
