export { proves, servedCell, stepCell, type PlanTables } from "./cell";
export { NO_PLAN_CHOICES, type GoalFields, type PlanChoices } from "./choices";
export {
  DOCUMENT_KINDS,
  effortsWith,
  HIGHEST_EFFORT,
  LOWEST_EFFORT,
  USUAL_EFFORTS,
  type DocumentKind,
  type Efforts,
} from "./documentKinds";
export { rowFaults } from "../analysis/faults";
export {
  changedSinceEntry,
  entryId,
  entryMark,
  entryProgress,
  isEntryMark,
  type EntryMark,
  type EntryProgress,
} from "./form/entered";
export { profileEntries } from "./form/formFields";
export { innovationForms, isReadyToEnter, missingItems } from "./form/innovationForm";
export type { FormItem, FormPart, FormState, FormText, InnovationForm } from "./form/types";
export { withOfficialNumber } from "./officialNumbers";
export { countOutlook, lostInnovations, type CountOutlook } from "./outlook";
export { plan, planning } from "./plan";
export type { Goal, Plan, PlanOptions, SearchProgress, ServedInnovation, Step, StepKind } from "./types";
export { higherPredicates } from "./predicates";
export { choiceCells } from "./sending/choice";
export { sending, type UnsentInnovation, type Sending, type SentIndices } from "./sending/sending";
export { placeWishes, wishOptions, withWish, type Wish } from "./wishes";
export { usualGoal } from "./usualGoal";
