/**
 * Why a mapping cannot be used. `shape`: not of the form; `column`: no such column; `ambiguous`: several columns with
 * that header; `twice`: a second column with that role; `no-name`: no column holds the names of the innovations.
 */
export type MappingRefusal =
  "json" | "shape" | "role" | "indicator" | "sheet" | "header-row" | "column" | "ambiguous" | "twice" | "no-name";

/** A mapping that cannot be used: where in it, why, and the value that is at fault. */
export class MappingError extends Error {
  constructor(
    /** Place in the mapping, e.g. `columns.Bukti 16`. */
    readonly path: string,
    readonly reason: MappingRefusal,
    readonly value: string,
  ) {
    super(`${path}: ${reason} (${value})`);
    this.name = "MappingError";
  }
}
