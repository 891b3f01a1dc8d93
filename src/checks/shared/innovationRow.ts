import { parseDeskLevels, type DeskLevels } from "../../workbook/cells/deskLevels";
import type { InnovationRecord } from "../../workbook/types";
import type { RuleSet } from "../../rules/types";
import { catalogueOf } from "./catalogue";
import { columnsOf, type ColumnIndex } from "./columns";
import { claimedCells, type ClaimedCell } from "./evidence/claimedCells";
import { refusedCells, type RefusedCell } from "./evidence/refusedCells";
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
  private claims: readonly ClaimedCell[] | null = null;
  private refusals: readonly RefusedCell[] | null = null;
  private decided: DeskLevels | null = null;

  constructor(
    readonly context: JudgingTerms,
    readonly record: InnovationRecord,
  ) {
    this.columns = columnsOf(context.innovations);
  }

  /** Its evidence cells that have a level to prove. */
  get claimed(): readonly ClaimedCell[] {
    return (this.claims ??= claimedCells(this.context, this.record));
  }

  /** Those among them that do not prove it, or of which a part is refused. */
  get refused(): readonly RefusedCell[] {
    return (this.refusals ??= refusedCells(this.claimed));
  }

  /** The levels that the reviewer accepts. */
  get reviewed(): DeskLevels {
    return (this.decided ??= deskLevelsIn(this.record, this.context.rules));
  }
}
