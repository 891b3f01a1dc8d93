import type { CellChange } from "../../excel/cells/writeCells";
import type { DeskRow } from "../../review/desk/index";
import type { DeskField } from "../../workbook/reading/rows/desk";
import { DECISION_WORDS } from "../../workbook/reading/rows/deskDecision";
import { isoToSerial } from "../../workbook/index";
import type { Draft } from "../shared/desk/deskStore";

const DATE_FORMAT = "dd/mm/yyyy";

/** What the workbook holds, as the start of a draft. A suggestion is not a decision. */
export function savedDraft({ decision, record }: DeskRow): Draft {
  const raw = record.fields.catatanDesk?.raw;
  // The cell as it is, with its line breaks.
  return { decision, note: typeof raw === "string" ? raw : (record.fields.catatanDesk?.text ?? "") };
}

export function sameDraft(a: Draft, b: Draft): boolean {
  return a.decision === b.decision && a.note.trim() === b.note.trim();
}

export interface DeskPlace {
  sheet: string;
  columns: Partial<Record<DeskField, number>>;
  date1904: boolean;
}

/** The cells that a draft changes: decision and note where they differ, and the day of a decision. */
export function changesOf(row: DeskRow, draft: Draft, place: DeskPlace, day: string): CellChange[] {
  const saved = savedDraft(row);
  const changes: CellChange[] = [];
  const { nama } = row.record.fields;
  const set = (field: DeskField, value: CellChange["value"], format?: string): void => {
    const column = place.columns[field];
    if (column === undefined) return;
    const expected = row.record.fields[field]?.raw ?? null;
    const change: CellChange = { sheet: place.sheet, row: row.result.row, column, value, expected };
    // The name says whose row it is, should rows have been inserted in the meantime.
    if (nama) change.beside = { column: nama.column, value: nama.raw };
    if (format !== undefined) change.format = format;
    changes.push(change);
  };
  if (draft.decision !== saved.decision) {
    set("keputusanDesk", draft.decision && DECISION_WORDS[draft.decision]);
    if (draft.decision === null) set("tanggalDesk", null);
    else set("tanggalDesk", isoToSerial(day, place.date1904), DATE_FORMAT);
  }
  const note = draft.note.trim();
  if (note !== saved.note.trim()) set("catatanDesk", note === "" ? null : note);
  return changes;
}
