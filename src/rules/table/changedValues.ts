import type { TableRow } from "./tableRow";
import type { Column } from "./words";
import type { Sourced } from "../types";
import { valueOf } from "../value";

/** Where the values of a rule set stand on the sheet, by their path in the rule set. */
export type ValuePlaces = Map<string, string>;

const CHANGED = "Diisi di tabel aturan.";

/** What a cell of the column of sources says when it is not the base year's: the office's own source. */
export function changed<T>(value: T | null, row: TableRow | null): Sourced<T> {
  const stated = row?.text("source") ?? null;
  // Codes alone are the base year's sources, which do not speak of the new value.
  const own = stated !== null && !/^[A-Z]+\d*(?:, [A-Z]+\d*)*$/.test(stated);
  return { value, source: [], confidence: "inferred", reason: own ? stated : CHANGED };
}

/** The base year's value with its sources when the cell says the same; the office's own otherwise. */
export function sameOr<T>(
  base: Sourced<T>,
  value: T | null,
  row: TableRow,
  places: ValuePlaces,
  path: string,
  column: Column,
): Sourced<T> {
  places.set(path, row.path(column));
  return value === valueOf(base) ? base : changed(value, row);
}
