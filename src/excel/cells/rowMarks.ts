import type { CellValue } from "../../workbook/types";
import { runRange } from "./runs";

/** A cell that tells whose row it is, such as the name of the innovation. */
export interface RowMark {
  /** Zero-based. */
  column: number;
  value: CellValue;
}

/** A blank cell is `""` in `values`, `null` where a reading of ours met no cell. */
export function sameContent(a: CellValue, b: CellValue): boolean {
  return (a ?? "") === (b ?? "");
}

/** Asks once for each cell that tells whose row it is. */
export class RowMarks {
  private readonly asked = new Map<string, Excel.Range>();

  constructor(private readonly context: Excel.RequestContext) {}

  /** @returns after the sync, whether the row is still the one that was meant */
  ask(sheetId: string, row: number, mark: RowMark | null): () => boolean {
    if (!mark) return () => true;
    const id = JSON.stringify([sheetId, row, mark.column]);
    const cell = { sheetId, row, column: mark.column };
    const range = this.asked.get(id) ?? runRange(this.context, [cell]).load("values");
    this.asked.set(id, range);
    return () => sameContent(range.values[0]?.[0] as CellValue, mark.value);
  }
}
