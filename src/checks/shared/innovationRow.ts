import type { InnovationRecord } from "../../workbook/types";
import type { CheckContext } from "../types";
import { columnsOf, type ColumnIndex } from "./columns";
import { claimedCells, type ClaimedCell } from "./evidence/claimedCells";
import { refusedCells, type RefusedCell } from "./evidence/refusedCells";

/**
 * One innovation while its row is judged. What several checks ask for is worked out once and goes with the row: to keep
 * it for all rows of a large table costs more than to work it out.
 */
export class InnovationRow {
  readonly columns: ColumnIndex;
  private claims: readonly ClaimedCell[] | null = null;
  private refusals: readonly RefusedCell[] | null = null;

  constructor(
    readonly context: CheckContext,
    readonly record: InnovationRecord,
  ) {
    this.columns = columnsOf(context.innovations);
  }

  /** Its evidence cells that have a level to prove. */
  get claimed(): readonly ClaimedCell[] {
    return (this.claims ??= claimedCells(this.context.rules, this.record));
  }

  /** Those among them that do not prove it, or of which a part is refused. */
  get refused(): readonly RefusedCell[] {
    return (this.refusals ??= refusedCells(this.claimed));
  }
}
