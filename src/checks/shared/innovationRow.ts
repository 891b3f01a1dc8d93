import { parseDeskLevels, type DeskLevels } from "../../workbook/cells/deskLevels";
import type { InnovationRecord } from "../../workbook/types";
import type { RuleSet } from "../../rules/types";
import { catalogueOf } from "./catalogue";
import { columnsOf, type ColumnIndex } from "./columns";
import { claimedCells, type ClaimedCell } from "./evidence/claimedCells";
import { refusedIn, type RefusedByCheck } from "./evidence/refusedCells";
import type { JudgingTerms } from "./judgingMemory";

const NONE: DeskLevels = { levels: new Map(), unread: [] };

function deskLevelsIn({ fields }: InnovationRecord, rules: RuleSet): DeskLevels {
  const cell = fields.levelDesk;
  return cell
    ? parseDeskLevels(
        cell.raw,
        catalogueOf(rules).sid.map(({ indicator }) => indicator),
      )
    : NONE;
}

/**
 * One innovation while its row is judged. What several checks ask for is worked out once and goes with the row: to keep
 * it for all rows of a large table costs more than to work it out.
 */
export class InnovationRow {
  readonly columns: ColumnIndex;
  /** Its evidence cells that have a level to prove. */
  readonly claimed: readonly ClaimedCell[];
  readonly refused: RefusedByCheck;
  private decided: DeskLevels | null = null;

  constructor(
    readonly context: JudgingTerms,
    readonly record: InnovationRecord,
  ) {
    this.columns = columnsOf(context.innovations);
    this.claimed = claimedCells(context, record);
    this.refused = refusedIn(this.claimed);
  }

  /** The levels that the reviewer accepts. */
  get reviewed(): DeskLevels {
    return (this.decided ??= deskLevelsIn(this.record, this.context.rules));
  }
}
