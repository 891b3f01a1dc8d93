import type { FindingCode } from "../../../checks/types";
import type { RuleSet } from "../../../rules/types";
import type { InnovationContent } from "../../../template/content";
import type { Random } from "../../random";

/** Cells that replace those of an innovation. */
export type FaultCells = Partial<Pick<InnovationContent, "fields" | "levels" | "evidence" | "bases" | "measures">>;

export interface Planting {
  rules: RuleSet;
  random: Random;
  innovation: InnovationContent;
  /** Only this one; absent: any that fits. */
  indicator?: string;
}

/** How a kind of fault is made of a sound innovation. */
export interface FaultRecipe {
  code: FindingCode;
  /** @returns `null` where this innovation cannot have it */
  plant(planting: Planting): FaultCells | null;
}
