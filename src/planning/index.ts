export { plan } from "./plan";
export type { Goal, Plan, PlanOptions, Step, StepKind } from "./types";
