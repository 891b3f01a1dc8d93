import { holdsField } from "../../workbook/columnRoles";
import type { CellTarget } from "../../actions/types";
import { rowAt } from "../../workbook/reading/rowAt";
import type {
  InnovationRecord,
  InnovationTable,
  SheetData,
  SpdRecord,
  SpdTable,
  WorkbookData,
  WorkbookReading,
} from "../../workbook/types";

/** What the selected cell is about; every place without an innovation has a sentence of its own. */
export type SelectedPlace =
  | { kind: "innovation"; record: InnovationRecord }
  | { kind: "spd"; table: SpdTable; record: SpdRecord }
  | { kind: "excluded"; record: InnovationRecord; word: string }
  | { kind: "above" | "header" | "below" | "total" | "section" | "nameless" | "blank" | "other"; row: number }
  | { kind: "spd-other"; row: number }
  | { kind: "sheet"; sheet: string }
  | { kind: "none" };

function sheetOf(data: WorkbookData | null, name: string): SheetData | undefined {
  return data?.sheets.find((sheet) => sheet.name === name);
}

/** The answer of the column *Diikutkan* or *Status* that leaves the row out. */
function refusingWord({ fields }: InnovationRecord): string {
  return fields.diikutkan?.text || fields.status?.text || "";
}

function spdPlace(table: SpdTable, row: number): SelectedPlace {
  const record = table.records.find((one) => one.row === row);
  return record ? { kind: "spd", table, record } : { kind: "spd-other", row };
}

/** @param data the cells as last read; without them rows that are no innovations are told apart less finely */
export function selectedPlace(
  selected: CellTarget | null,
  reading: WorkbookReading,
  data: WorkbookData | null,
): SelectedPlace {
  if (!selected) return { kind: "none" };
  const { sheet, row } = selected;
  const { innovations, spd } = reading;
  // Both tables may stand on one sheet: the rows of the region are told by their own records.
  if (spd?.sheet === sheet && spd.records.some((record) => record.row === row)) return spdPlace(spd, row);
  if (innovations?.sheet === sheet) {
    const at = rowAt(innovations, sheetOf(data, sheet), row);
    if (at.kind === "innovation") return { kind: "innovation", record: at.record };
    if (at.kind === "excluded") return { kind: "excluded", record: at.record, word: refusingWord(at.record) };
    return { kind: at.kind, row };
  }
  return spd?.sheet === sheet ? spdPlace(spd, row) : { kind: "sheet", sheet };
}

/** Rows that the pane itself asked Excel to select, until the selection reports them or goes elsewhere. */
export interface Chosen {
  /** Excel's row number of the innovation that was chosen in the pane; `null` when the selection decides. */
  row: number | null;
  asked: readonly number[];
}

export const NOTHING_CHOSEN: Chosen = { row: null, asked: [] };

export function choose({ asked }: Chosen, row: number): Chosen {
  return { row, asked: [...asked, row] };
}

/**
 * What is left of a choice after the selection moved. It holds while the selection only lags behind the choices, as
 * when somebody steps through the rows faster than Excel follows.
 */
export function follow(chosen: Chosen, selected: CellTarget | null, sheet: string): Chosen {
  const place = selected?.sheet === sheet ? chosen.asked.indexOf(selected.row) : -1;
  const asked = chosen.asked.slice(place + 1);
  return place < 0 || asked.length === 0 ? NOTHING_CHOSEN : { ...chosen, asked };
}

/** The innovation before or after a row in the order of the sheet, also from a row that is none; `null` at the ends. */
export function neighbour(rows: readonly number[], row: number, step: -1 | 1): number | null {
  const found = step === 1 ? rows.find((other) => other > row) : rows.filter((other) => other < row).at(-1);
  return found ?? null;
}

/** The column of the row's note; `null` when the table has none. */
export function noteColumn(table: InnovationTable): number | null {
  return table.columns.find(holdsField("keterangan"))?.column ?? null;
}
