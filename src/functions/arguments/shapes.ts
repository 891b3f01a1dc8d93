import type { KindName } from "./kinds";

/**
 * What Excel hands over: a table with the place where it stands, a block of cells, a single one with its place (the sheet
 * knows how the cell shows its value), or a single one.
 */
type Shape = "table" | "range" | "placed" | "cell";

/** For functions.json; the program itself takes what comes. */
export const SHAPES: { readonly [Name in KindName]: Shape } = {
  innovations: "table",
  anyInnovations: "table",
  spd: "table",
  spdTable: "table",
  rankingList: "table",
  juryScores: "table",
  cells: "range",
  rules: "range",
  basis: "cell",
  cell: "cell",
  number: "placed",
};
