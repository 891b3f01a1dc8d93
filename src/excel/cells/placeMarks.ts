import type { CellValue } from "../../workbook/types";
import { runRange, type RunCell } from "./runs";

/** A cell that tells whose row it is, such as the name of the innovation. */
export interface RowMark {
  /** Zero-based. */
  column: number;
  value: CellValue;
  /** Excel's number of another row that has to stand where it stood, for a row that says nothing of itself yet. */
  row?: number;
}

/** A cell that tells whose column it is, such as the header over it. */
export interface ColumnMark {
  /** Excel's number. */
  row: number;
  value: CellValue;
}

/** A cell, and what tells whether it is still the one that was meant. */
export interface MarkedCell extends RunCell {
  beside: RowMark | null;
  above: ColumnMark | null;
}

/** A blank cell is `""` in `values`, `null` where a reading of ours met no cell. */
export function sameContent(a: CellValue, b: CellValue): boolean {
  return (a ?? "") === (b ?? "");
}

/** Asks once for each cell that tells whose row or column it is. */
export class PlaceMarks {
  private readonly asked = new Map<string, Excel.Range>();

  constructor(private readonly context: Excel.RequestContext) {}

  /** @returns after the sync, whether row and column are still the ones that were meant */
  ask({ sheetId, row, column, beside, above }: MarkedCell): () => boolean {
    const isSame = [
      ...(beside ? [this.holds({ sheetId, row: beside.row ?? row, column: beside.column }, beside.value)] : []),
      ...(above ? [this.holds({ sheetId, row: above.row, column }, above.value)] : []),
    ];
    return () => isSame.every((one) => one());
  }

  private holds(cell: RunCell, value: CellValue): () => boolean {
    const id = JSON.stringify([cell.sheetId, cell.row, cell.column]);
    const range = this.asked.get(id) ?? runRange(this.context, [cell]).load("values");
    this.asked.set(id, range);
    return () => sameContent(range.values[0]?.[0] as CellValue, value);
  }
}
