// Generated from the files iid-<year>.json by `npm run generate`.
import type { RuleSet } from "./types";
import iid2026 from "./iid-2026.json";

/** Oldest first. The files are checked against the schema by the tests, so that the functions need no validator. */
export const RULE_SETS = [iid2026] as unknown as RuleSet[];
