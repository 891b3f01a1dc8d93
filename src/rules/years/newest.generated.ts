// Generated from the files iid-<year>.json by `npm run generate`.
import { wholeRuleSet } from "./kinds";
import file from "./iid-2026.json";

/** The newest year whose letter is published, whole and checked against the schema. */
export const NEWEST_RULE_SET = wholeRuleSet(file);
