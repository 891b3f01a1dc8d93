import type { FindingCode } from "../../../checks/types";
import { EVIDENCE_FAULTS } from "./evidenceFaults";
import { PROFILE_FAULTS } from "./profileFaults";
import type { FaultRecipe } from "./types";

/** Every kind of fault that an exercise may hold. */
export const RECIPES: readonly FaultRecipe[] = [...EVIDENCE_FAULTS, ...PROFILE_FAULTS];

/** The kinds that participants choose from. */
export const FAULT_CODES: readonly FindingCode[] = RECIPES.map(({ code }) => code);
