import { oncePer } from "../../rules/once";
import type { FieldId, InnovationRecord, InnovationTable, MappedColumn } from "../../workbook/types";

/** The recognised columns of a table by what they hold; numbers are zero-based columns on the sheet. */
export interface ColumnIndex {
  fields: Partial<Record<FieldId, number>>;
  levels: ReadonlySet<string>;
  evidence: ReadonlySet<string>;
  /** Indicators with a column of measured values, from which a level may follow. */
  measures: ReadonlySet<string>;
  headers: ReadonlyMap<number, string>;
  /** Leftmost column of the table. */
  first: number;
}

/** The columns of a table by what they hold. */
export function columnsOf({ columns }: Pick<InnovationTable, "columns">): ColumnIndex {
  return indexOf(columns);
}

const indexOf = oncePer((columns: readonly MappedColumn[]): ColumnIndex => {
  const fields: Partial<Record<FieldId, number>> = {};
  const levels = new Set<string>();
  const evidence = new Set<string>();
  const measures = new Set<string>();
  const headers = new Map<number, string>();
  for (const { column, header, role } of columns) {
    headers.set(column, header);
    if (role.kind === "field") fields[role.field] ??= column;
    else if (role.kind === "level" || role.kind === "tick") levels.add(role.indicator);
    else if (role.kind === "measure") measures.add(role.indicator);
    else if (role.kind === "evidence" || role.kind === "link") evidence.add(role.indicator);
  }
  const first = headers.size === 0 ? 0 : Math.min(...headers.keys());
  return { fields, levels, evidence, measures, headers, first };
});

/** What people write into a cell to say that there is nothing. */
const NOTHING = /^(?:[-–—_.\s]*|n\/?a|nihil|kosong|(?:tidak|belum) ada|tidak|belum)$/i;

/** Whether the text of a profile cell says nothing: blank, a dash, `tidak ada`. */
function saysNothing(text: string): boolean {
  return text === "" || NOTHING.test(text);
}

/** The text of a profile cell; `''` when it says nothing. */
export function filledText(record: InnovationRecord, field: FieldId): string {
  const text = record.fields[field]?.text ?? "";
  return saysNothing(text) ? "" : text;
}
