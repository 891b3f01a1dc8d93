export { simulate } from "./change";
export type { Basis, Change, SimulatedIndex } from "./change";
export { indexRange, unprovedLevels } from "./risk";
export type { IndexRange, Risk } from "./risk";
