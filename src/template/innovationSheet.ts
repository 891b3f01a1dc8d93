import type { FieldId } from "../workbook/types";
import { area, blankSheet, cellBlock, heading, reference } from "./cells";
import { TAB_COLORS } from "./colors";
import { columnFormat, columnValidation, columnValue } from "./columnCells";
import type { TemplateContent } from "./content";
import { INNOVATION_TABLE, SHEETS } from "./headers";
import { columnArea, type TemplateColumn, type TemplateLayout } from "./layout";
import type { FieldList } from "./listSheet";
import type { TemplateTexts } from "./texts";
import type { ListValidationSpec, NumberFormatArea, SheetSpec, StyleRole } from "./types";
import { listValidation } from "./validations";

const FIELD_WIDTHS: Partial<Record<FieldId, number>> = {
  nomor: 5,
  nama: 42,
  opd: 36,
  diikutkan: 11,
  urusan: 34,
  urusanLain: 34,
  pkpn: 28,
  rancangBangun: 60,
  tujuan: 40,
  manfaat: 40,
  hasil: 40,
};
const DEFAULT_WIDTH = 18;
const INDICATOR_WIDTHS = { level: 13, basis: 28, measure: 16, evidence: 40 } as const;
const ORIGIN_WIDTH = 30;
/** Long texts would make rows taller than the screen. */
const ROW_HEIGHT = 45;
const HEADER_HEIGHT = 60;

function headerStyle({ role }: TemplateColumn): StyleRole {
  if (role.kind === "level" || role.kind === "basis" || role.kind === "measure") return "headerLevel";
  return role.kind === "evidence" ? "headerEvidence" : "header";
}

function columnWidth({ role }: TemplateColumn): number {
  if (role.kind === "field") return FIELD_WIDTHS[role.field] ?? DEFAULT_WIDTH;
  if (role.kind === "origin") return role.part === "file" ? ORIGIN_WIDTH : DEFAULT_WIDTH;
  if (role.kind === "key") return DEFAULT_WIDTH;
  return INDICATOR_WIDTHS[role.kind];
}

function numberFormats(layout: TemplateLayout): NumberFormatArea[] {
  return layout.columns.flatMap((column, index) => {
    const format = columnFormat(column);
    return format === null ? [] : [{ area: columnArea(layout, index), format }];
  });
}

function validations(layout: TemplateLayout, lists: readonly FieldList[], texts: TemplateTexts): ListValidationSpec[] {
  return layout.columns.flatMap((column, index): ListValidationSpec[] => {
    const target = columnArea(layout, index);
    const validation = columnValidation(column, target, lists, texts, layout.columns);
    if (validation) return [validation];
    if (column.role.kind !== "field" || column.role.field !== "opd") return [];
    const source = { reference: `=${reference(SHEETS.departments, layout.departments)}` };
    return [listValidation(target, source, texts("template.error.department"), texts("template.error.title"))];
  });
}

/** The table of innovations: profile, then level and evidence of every indicator. */
export function innovationSheet(
  layout: TemplateLayout,
  lists: readonly FieldList[],
  content: TemplateContent | null,
  texts: TemplateTexts,
): SheetSpec {
  const head = heading(texts("template.innovations.title"), texts("template.innovations.note"));
  const { columns, innovations } = layout;
  const { top, bottom, right } = innovations;
  const rows = (content?.innovations ?? []).map((row, index) =>
    columns.map((column) => columnValue(column, row, index)),
  );
  return {
    ...blankSheet(SHEETS.innovations),
    tabColor: TAB_COLORS.table,
    cells: [...head.cells, cellBlock(top, 0, [columns.map((column) => column.header), ...rows])],
    styles: [
      ...head.styles,
      ...columns.map((column, index) => ({ area: area(top, index, top, index), role: headerStyle(column) })),
      { area: area(top + 1, 0, bottom, right), role: "input" },
    ],
    numberFormats: numberFormats(layout),
    columnWidths: columns.map((column, index) => ({ column: index, width: columnWidth(column) })),
    rowHeights: [
      { row: top, height: HEADER_HEIGHT },
      ...rows.map((_, index) => ({ row: top + 1 + index, height: ROW_HEIGHT })),
    ],
    freeze: { rows: top + 1, columns: 2 },
    tables: [{ name: INNOVATION_TABLE, area: innovations, style: "TableStyleLight9" }],
    validations: validations(layout, lists, texts),
  };
}
