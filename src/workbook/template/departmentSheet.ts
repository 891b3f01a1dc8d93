import type { CellValue } from "../types";
import { area, blankSheet, block, heading, reference, widths } from "./cells";
import type { TemplateContent } from "./content";
import { FIELD_HEADERS, SHEETS } from "./headers";
import { fieldArea, type TemplateLayout } from "./layout";
import type { TemplateTexts } from "./texts";
import type { SheetSpec } from "./types";

/** The departments that should take part, with how many innovations each has sent. */
export function departmentSheet(
  layout: TemplateLayout,
  content: TemplateContent | null,
  texts: TemplateTexts,
): SheetSpec {
  const head = heading(texts("template.departments.title"), texts("template.departments.note"));
  const { top, bottom } = layout.departments;
  const opd = fieldArea(layout, "opd");
  const source = opd ? reference(SHEETS.innovations, opd) : null;
  const names = content?.departments ?? [];
  const rows: CellValue[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const name = names[row - top] ?? null;
    const count = source ? `=IF(B${row + 1}="","",COUNTIF(${source},B${row + 1}))` : null;
    rows.push([name === null ? null : row - top + 1, name, count]);
  }
  return {
    ...blankSheet(SHEETS.departments),
    tabColor: "107C41",
    cells: [...head.cells, block(top - 1, 0, [["No", FIELD_HEADERS.opd, "Jumlah Inovasi"], ...rows])],
    styles: [
      ...head.styles,
      { area: area(top - 1, 0, top - 1, 2), role: "header" },
      { area: area(top, 0, bottom, 1), role: "input" },
      { area: area(top, 2, bottom, 2), role: "formula" },
    ],
    columnWidths: widths(6, 64, 16),
    freeze: { rows: top, columns: 0 },
  };
}
