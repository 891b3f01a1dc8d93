import type { SheetSpec } from "../../template/types";

/** Characters. */
const WIDTH = 110;

/** A sheet with a text, a line a row. */
export function linesSheet(name: string, lines: readonly string[]): SheetSpec {
  return {
    name,
    tabColor: null,
    hidden: false,
    own: true,
    cells: [{ top: 0, left: 0, values: lines.map((line) => [line]) }],
    spills: [],
    results: [],
    styles: [{ area: { top: 0, left: 0, bottom: lines.length - 1, right: 0 }, role: "body" }],
    numberFormats: [],
    columnWidths: [{ column: 0, width: WIDTH }],
    rowHeights: [],
    freeze: { rows: 0, columns: 0 },
    merges: [],
    tables: [],
    validations: [],
  };
}
