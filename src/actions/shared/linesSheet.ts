import { blankSheet } from "../../template/cells";
import type { SheetSpec } from "../../template/types";

/** Characters. */
const WIDTH = 110;

/** A sheet with a text, a line a row. */
export function linesSheet(name: string, lines: readonly string[]): SheetSpec {
  return {
    ...blankSheet(name),
    own: true,
    cells: [{ top: 0, left: 0, values: lines.map((line) => [line]) }],
    styles: [{ area: { top: 0, left: 0, bottom: lines.length - 1, right: 0 }, role: "body" }],
    columnWidths: [{ column: 0, width: WIDTH }],
  };
}
