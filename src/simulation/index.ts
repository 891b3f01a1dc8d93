export { hasLevels, simulate } from "./change";
export type { Change, Simulation, Tried } from "./change";
export { choiceKey, cellOfKey, changeFrom, countChoices, NO_CHOICES, REGION } from "./choices";
export type { Choices } from "./choices";
export { effectOfLeavingOut } from "./leavingOut";
export { indexRange } from "./range";
export type { IndexRange } from "./range";
export { unprovedLevels } from "./unproved";
export type { UnprovedLevel } from "./unproved";
