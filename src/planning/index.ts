export { plan, planning } from "./plan";
export type { Goal, Plan, PlanOptions, Progress, Step, StepKind } from "./types";
