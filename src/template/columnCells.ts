import { isDateField } from "../workbook/dateFields";
import { isoToSerial } from "../workbook/cells/isoSerial";
import type { Area, CellValue, FieldId } from "../workbook/types";
import type { InnovationContent } from "./content";
import type { TemplateColumn } from "./layout";
import { listReference, placeOfList, type FieldList } from "./listSheet";
import type { TemplateTexts } from "./texts";
import type { ListValidationSpec } from "./types";
import { basisPrompt, levelValidation, listValidation } from "./validations";

type IndicatorKind = "level" | "evidence" | "basis" | "measure";

function fieldValue(field: FieldId, row: InnovationContent, index: number): CellValue {
  if (field === "nomor") return index + 1;
  const value = row.fields[field] ?? null;
  const isIsoDate = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDateField(field) && isIsoDate ? isoToSerial(value, false) : value;
}

function sourceOf(
  kind: IndicatorKind,
  { levels, evidence, bases, measures }: InnovationContent,
): Record<string, CellValue> | undefined {
  return { level: levels, evidence, basis: bases, measure: measures }[kind];
}

/** What an innovation has in a column. @param index which innovation it is, from 0 */
export function columnValue({ role }: TemplateColumn, row: InnovationContent, index: number): CellValue {
  if (role.kind === "field") return fieldValue(role.field, row, index);
  if (role.kind === "origin") return row.origin?.[role.part] ?? null;
  if (role.kind === "key") return row.key ?? null;
  return sourceOf(role.kind, row)?.[role.indicator.id] ?? null;
}

/** The number format of a column; `null` for one that keeps Excel's own. */
export function columnFormat({ role }: TemplateColumn): string | null {
  if (role.kind !== "field") return null;
  if (isDateField(role.field)) return "dd/mm/yyyy";
  return role.field === "anggaran" ? "#,##0" : null;
}

/**
 * The choices of the cells of a column; `null` where anything may be typed.
 * @param columns those that stand beside it
 */
export function columnValidation(
  column: TemplateColumn,
  target: Area,
  lists: readonly FieldList[],
  texts: TemplateTexts,
  columns: readonly TemplateColumn[],
): ListValidationSpec | null {
  const { header, role } = column;
  if (role.kind === "level") {
    const hasBasis = columns.some(({ role: other }) => other.kind === "basis" && other.indicator === role.indicator);
    return levelValidation(role.indicator, target, texts, hasBasis);
  }
  const list = placeOfList(lists, column);
  if (list < 0) return null;
  const message = texts("template.error.list", { header });
  const source = { reference: listReference(lists, list) };
  const validation = listValidation(target, source, message, texts("template.error.title"));
  return role.kind === "basis" ? { ...validation, prompt: basisPrompt(role.indicator) } : validation;
}
