import type { Pausing } from "../../rules/pausing";
import type { InnovationTable, TableSearch } from "../types";
import { tableOf } from "./foundTable";
import type { HeaderReader } from "./header/headers";
import type { Found } from "./readCandidate";
import { disputedYears, findingDisputed } from "./rows/disputed";
import { findingSecond } from "./secondValues";

/** What was told, without what there is nothing of. */
function filledIn<Told extends Partial<InnovationTable>>(told: Told): Partial<Told> {
  return Object.fromEntries(
    Object.entries(told).filter(([, entries]) => Array.isArray(entries) && entries.length > 0),
  ) as Partial<Told>;
}

/**
 * The table of what was found, with what its own cells say against how it is read. Only the table that is chosen is asked, and
 * formulas, which are given their rows, do not ask.
 */
export function* tellingTable(found: Found, reader: HeaderReader): Pausing<TableSearch> {
  const search = tableOf(found);
  if (!search.table) return search;
  const told = {
    disputed: yield* findingDisputed(found, reader),
    disputedYears: disputedYears(found, reader.rules.year),
    second: yield* findingSecond(found, reader),
  };
  return { ...search, table: { ...search.table, ...filledIn(told) } };
}
