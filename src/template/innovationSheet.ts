import { isDateField } from "../workbook/dateFields";
import { isoToSerial } from "../workbook/cells/date";
import type { CellValue, FieldId } from "../workbook/types";
import { area, blankSheet, cellBlock, heading, reference } from "./cells";
import { TAB_COLORS } from "./colors";
import type { InnovationContent, TemplateContent } from "./content";
import { INNOVATION_TABLE, SHEETS } from "./headers";
import { columnArea, type TemplateColumn, type TemplateLayout } from "./layout";
import { listReference, placeOfList, type FieldList } from "./listSheet";
import type { TemplateTexts } from "./texts";
import type { ListValidationSpec, NumberFormatArea, SheetSpec, StyleRole } from "./types";
import { basisPrompt, levelValidation, listValidation } from "./validations";

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
type IndicatorKind = "level" | "evidence" | "basis" | "measure";
/** Long texts would make rows taller than the screen. */
const ROW_HEIGHT = 45;
const HEADER_HEIGHT = 60;

function fieldValue(field: FieldId, row: InnovationContent, index: number): CellValue {
  if (field === "nomor") return index + 1;
  const value = row.fields[field] ?? null;
  const isIsoDate = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDateField(field) && isIsoDate ? isoToSerial(value, false) : value;
}

function cellValue({ role }: TemplateColumn, row: InnovationContent, index: number): CellValue {
  if (role.kind === "field") return fieldValue(role.field, row, index);
  if (role.kind === "origin") return row.origin?.[role.part] ?? null;
  if (role.kind === "key") return row.key ?? null;
  return sourceOf(role.kind, row)?.[role.indicator.id] ?? null;
}

function sourceOf(
  kind: IndicatorKind,
  { levels, evidence, bases, measures }: InnovationContent,
): Record<string, CellValue> | undefined {
  return { level: levels, evidence, basis: bases, measure: measures }[kind];
}

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
  return layout.columns.flatMap(({ role }, column) => {
    if (role.kind !== "field") return [];
    if (isDateField(role.field)) return [{ area: columnArea(layout, column), format: "dd/mm/yyyy" }];
    if (role.field === "anggaran") return [{ area: columnArea(layout, column), format: "#,##0" }];
    return [];
  });
}

function validations(layout: TemplateLayout, lists: readonly FieldList[], texts: TemplateTexts): ListValidationSpec[] {
  const title = texts("template.error.title");
  return layout.columns.flatMap(({ header, role }, column): ListValidationSpec[] => {
    const target = columnArea(layout, column);
    if (role.kind === "level") return [levelValidation(role.indicator, target, texts)];
    const list = placeOfList(lists, { header, role });
    if (list < 0 && role.kind === "field" && role.field === "opd") {
      const source = `=${reference(SHEETS.departments, layout.departments)}`;
      return [listValidation(target, source, texts("template.error.department"), title)];
    }
    if (list < 0) return [];
    const message = texts("template.error.list", { header });
    const validation = listValidation(target, listReference(lists, list), message, title);
    return [role.kind === "basis" ? { ...validation, prompt: basisPrompt(role.indicator) } : validation];
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
  const rows = (content?.innovations ?? []).map((row, index) => columns.map((column) => cellValue(column, row, index)));
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
