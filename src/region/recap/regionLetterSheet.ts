import { blankSheet } from "../../template/cells";
import { TAB_COLORS } from "../../template/colors";
import { SheetRows } from "../../template/sheetRows";
import type { SheetSpec } from "../../template/types";

/** Characters: the lines of a letter on A4. */
const WIDTHS = [96];

/** A letter as a sheet that is printed on one page of A4. @param lines of plain text */
export function regionLetterSheet(name: string, lines: readonly string[]): SheetSpec {
  const rows = new SheetRows(WIDTHS);
  for (const line of lines) {
    if (line === "") rows.gap();
    else rows.line(line, "body");
  }
  return {
    ...blankSheet(name),
    own: true,
    tabColor: TAB_COLORS.result,
    columnWidths: WIDTHS.map((width, column) => ({ column, width })),
    ...rows.spec,
    page: {
      orientation: "portrait",
      area: { top: 0, left: 0, bottom: Math.max(0, rows.next - 1), right: 0 },
      fit: "page",
    },
  };
}
