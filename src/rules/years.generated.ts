// Generated from the files iid-<year>.json by `npm run generate`.
import newestRuleSet from "./iid-2026.json";

/** Oldest first. */
export const RULE_YEARS: readonly number[] = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029];

/** The newest published year. The tests check the files against the schema, so that the functions need no validator. */
export { newestRuleSet };
