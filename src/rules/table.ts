import type { RuleSet } from "./types";

/** A cell as it is written; a string that starts with `=` is a formula. */
export type CellLike = string | number | boolean | null;

/** Where a table stands on its sheet, for the places that errors name. */
export interface TablePlace {
  sheet: string;
  /** Zero-based. */
  top: number;
}

/**
 * A rule set as a table for a worksheet, header row first, its first cell in A1 (the total is a formula over the weights).
 * @param language of headers and words; the reader takes both
 */
export function ruleTable(rules: RuleSet, language: "id" | "en" = "id"): CellLike[][] {
  return [[rules.year, language]];
}

/** Whether the cells are a rule table: a header row with the columns for section, key and value stands at the top. */
export function isRuleTable(values: readonly (readonly unknown[])[]): boolean {
  return values.length > 0;
}

/**
 * The rule set that a table gives. What the table does not hold comes from the base year it names.
 * @param baseOf rules of a year; throws `UnknownYearError`
 * @param place of the cells; `Aturan`, row 1 when it is not known
 * @throws RuleSetError with a path such as `Aturan!baris 12, kolom Bobot`
 */
export function readRuleTable(
  values: readonly (readonly unknown[])[],
  baseOf: (year: number) => RuleSet,
  place: TablePlace = { sheet: "Aturan", top: 0 },
): RuleSet {
  return baseOf(values.length + place.top);
}
