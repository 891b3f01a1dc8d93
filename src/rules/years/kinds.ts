import type { RuleSet } from "../types";
import type { RuleSetDelta } from "./compose";

/** A file `iid-<year>.json` as imported, of which the compiler knows no more; the generator has checked the rest of it. */
export interface YearFile {
  year: number;
  schema: string;
}

export function isDelta(file: YearFile): file is RuleSetDelta {
  return file.schema === "iid-ruleset-delta/1";
}

function isWhole(file: YearFile): file is RuleSet {
  return file.schema === "iid-ruleset/1";
}

/**
 * @returns the file as the rule set that it is
 * @throws Error for anything else, which the generator composes or refuses
 */
export function wholeRuleSet(file: YearFile): RuleSet {
  if (!isWhole(file)) throw new Error(`schema ${file.schema} is no whole rule set; run npm run generate`);
  return file;
}
