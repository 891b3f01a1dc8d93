import { isDateField } from "../workbook/dateFields";
import { isLetterPart } from "../workbook/letterParts";
import type { InnovationContent } from "../template/index";
import type { CellValue, ColumnRole, FieldId, InnovationRecord, InnovationTable } from "../workbook/types";
import { innovationContent } from "./content";

/** What a column of innovations holds, as one word: `field:nama`, `level:regulasi`, `evidence:regulasi`. */
export type CellKey = string;

type IndicatorKind = "level" | "evidence" | "basis" | "measure";

export const NAME_KEY: CellKey = "field:nama";
export const OPD_KEY: CellKey = "field:opd";

export function indicatorCell(kind: IndicatorKind, indicator: string): CellKey {
  return `${kind}:${indicator}`;
}

export function fieldCellKey(field: FieldId): CellKey {
  return `field:${field}`;
}

/**
 * What a column holds, where departments fill it in; ticks and scores of an indicator are its level, and what stands in its
 * column of links is given out with its evidence.
 */
export function cellKeyOf(role: ColumnRole): CellKey | null {
  if (role.kind === "other" || role.kind === "link" || isLetterPart(role.kind)) return null;
  if (role.kind === "field") return fieldCellKey(role.field);
  const kind = role.kind === "tick" || role.kind === "score" ? "level" : role.kind;
  return indicatorCell(kind, role.indicator);
}

/** @returns the kind and what it is of */
export function parseCellKey(key: CellKey): { kind: "field" | IndicatorKind; of: string } {
  const at = key.indexOf(":");
  return { kind: key.slice(0, at) as "field" | IndicatorKind, of: key.slice(at + 1) };
}

export function isDateKey(key: CellKey): boolean {
  const { kind, of } = parseCellKey(key);
  return kind === "field" && isDateField(of as FieldId);
}

/** The fields that the innovations of a table and of departments are compared by. */
function fieldsIn(keys: Iterable<CellKey>): FieldId[] {
  return [...keys].flatMap((key) => {
    const { kind, of } = parseCellKey(key);
    return kind === "field" ? [of as FieldId] : [];
  });
}

/** What the columns of a table hold; what nobody exchanges (running numbers, desk, ranks) is not among it. */
export function keysOf({ columns }: Pick<InnovationTable, "columns">, exchanged: ReadonlySet<CellKey>): Set<CellKey> {
  return new Set(
    columns.flatMap(({ role }) => {
      const key = cellKeyOf(role);
      return key !== null && exchanged.has(key) ? [key] : [];
    }),
  );
}

/** The cells of an innovation by what they hold; blank ones are `null`. */
function cellsOf(content: InnovationContent, keys: Iterable<CellKey>): Map<CellKey, CellValue> {
  const { levels, evidence, bases = {}, measures = {} } = content;
  const sources = { level: levels, evidence, basis: bases, measure: measures };
  return new Map(
    [...keys].map((key) => {
      const { kind, of } = parseCellKey(key);
      const value = kind === "field" ? content.fields[of as FieldId] : own(sources[kind], of);
      return [key, value === "" || value === undefined ? null : value];
    }),
  );
}

function own(values: Readonly<Record<string, CellValue>>, id: string): CellValue | undefined {
  return Object.hasOwn(values, id) ? values[id] : undefined;
}

/** The cells of a row that was read. */
export function recordCells(record: InnovationRecord, keys: ReadonlySet<CellKey>): Map<CellKey, CellValue> {
  return cellsOf(innovationContent(record, fieldsIn(keys)), keys);
}

/** What two values are compared by: how numbers are stored, line ends and blanks at the ends are no change. */
export function comparable(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  return value.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

export function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return comparable(a) === comparable(b);
}
