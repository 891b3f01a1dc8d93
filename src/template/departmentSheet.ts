import type { FieldId } from "../workbook/types";
import { area, blankSheet, cellBlock, calculated, heading, reference, widths } from "./cells";
import { TAB_COLORS } from "./colors";
import type { TemplateContent, TemplateFigures } from "./content";
import { FIELD_HEADERS, SHEETS } from "./headers";
import { fieldArea, type TemplateLayout } from "./layout";
import type { TemplateTexts } from "./texts";
import type { CellContent, Formula, SheetSpec } from "./types";

/** Counts the named innovations of a department that are not left out. */
function countFormula(layout: TemplateLayout, name: string): Formula {
  const column = (field: FieldId): string | null => {
    const area = fieldArea(layout, field);
    return area && reference(SHEETS.innovations, area);
  };
  const conditions = [
    [column("opd"), name],
    [column("nama"), '"<>"'],
    [column("diikutkan"), '"<>Tidak"'],
  ].flatMap(([area, condition]) => (area ? [`${area},${condition}`] : []));
  return calculated(`IF(${name}="","",COUNTIFS(${conditions.join(",")}))`);
}

/** The departments that should take part, with how many innovations each has sent. */
export function departmentSheet(
  layout: TemplateLayout,
  content: TemplateContent | null,
  figures: TemplateFigures | null,
  texts: TemplateTexts,
): SheetSpec {
  const head = heading(texts("template.departments.title"), texts("template.departments.note"));
  const { top, bottom } = layout.departments;
  const names = content?.departments ?? [];
  const rows: CellContent[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const name = names[row - top] ?? null;
    rows.push([name === null ? null : row - top + 1, name, countFormula(layout, `B${row + 1}`)]);
  }
  return {
    ...blankSheet(SHEETS.departments),
    tabColor: TAB_COLORS.table,
    cells: [...head.cells, cellBlock(top - 1, 0, [["No", FIELD_HEADERS.opd, "Jumlah Inovasi"], ...rows])],
    results: figures
      ? [
          cellBlock(
            top,
            2,
            figures.departments.map((count) => [count]),
          ),
        ]
      : [],
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
