import type { EvidenceRule, Indicator } from "../../rules/types";
import { isExcelError } from "../../workbook/index";
import type { EvidenceCell, InnovationRecord } from "../../workbook/types";
import { catalogueOf } from "../catalogue";
import type { CheckContext } from "../types";

/** An evidence cell that has a level to prove. */
export interface ClaimedCell {
  indicator: Indicator;
  rule: EvidenceRule;
  cell: EvidenceCell;
}

/** The evidence cells of a row whose indicator has a level; cells with an Excel error are left to cell-error. */
export function claimedCells(context: CheckContext, record: InnovationRecord): ClaimedCell[] {
  const cells: ClaimedCell[] = [];
  for (const { indicator, evidence } of catalogueOf(context.rules).sid) {
    const cell = record.evidence[indicator.id];
    if (!cell || (record.levels[indicator.id]?.level ?? 0) === 0 || isExcelError(cell.raw)) continue;
    cells.push({ indicator, rule: evidence, cell });
  }
  return cells;
}
