import { sheetsBehind } from "../../workbook/places";
import type { CellPlace } from "../../workbook/sheetData";
import type { InnovationTable, OpdTable, WorkbookData } from "../../workbook/types";
import type { Current } from "./types";

/** What a merge needs of the workbook that everything goes into, in a form that threads hand to each other. */
export interface MergeGround {
  /** With the sheets of the table and no others. */
  data: WorkbookData;
  table: InnovationTable;
  opd: OpdTable | null;
  /** The cells of the table that hold formulas. */
  formulas: readonly CellPlace[];
}

export function mergeGround(
  data: WorkbookData,
  { innovations: table, opd }: { innovations: InnovationTable; opd: OpdTable | null },
  formulas: readonly CellPlace[],
): MergeGround {
  const own = new Set(sheetsBehind(table));
  return { data: { ...data, sheets: data.sheets.filter(({ name }) => own.has(name)) }, table, opd, formulas };
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return JSON.stringify([sheet, row, column]);
}

export function currentOf({ data, table, opd, formulas }: MergeGround): Current {
  const held = new Set(formulas.map(keyOf));
  const linked = new Set(
    data.sheets.flatMap(({ name, links = [] }) =>
      links.map(({ row, column }) => keyOf({ sheet: name, row: row + 1, column })),
    ),
  );
  return {
    data,
    table,
    opd,
    isFormula: (place) => held.has(keyOf(place)),
    isLink: (place) => linked.has(keyOf(place)),
  };
}
