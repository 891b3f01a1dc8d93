/** What a session works with once there is a workbook to judge, in one file of the build: see `loadEngine`. */
export { changeEntries, readEntries } from "../../excel/stored/entryStore";
export { readPlanChoices, writePlanChoices } from "../../excel/stored/planStore";
export { changeReview, readReview } from "../../excel/stored/reviewStore";
export { readViewChoices, writeViewChoices } from "../../excel/stored/viewStore";
export { ownRules, ownRulesIn, writeOwnRules } from "../../excel/stored/ruleStore";
export { reviewOf } from "../../review/index";
export { damagedNotice } from "./damagedRules";
export { EvaluationMemory, judgingTables, judgingUnder, readingTables } from "./evaluate";
export { rulesFor } from "./rulesInUse";
