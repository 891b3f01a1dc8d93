import type { EvidenceRule, Indicator } from "../../../rules/types";
import { isExcelError, piecesOf } from "../../../workbook/index";
import type { EvidenceCell, EvidencePiece } from "../../../workbook/types";
import { catalogueOf } from "../catalogue";
import { perRecord } from "../perRecord";
import { judgeCell, type CellVerdict } from "./judgeCell";

/** An evidence cell that has a level to prove, judged. */
export interface ClaimedCell {
  indicator: Indicator;
  rule: EvidenceRule;
  /** 1 to 3 */
  level: number;
  cell: EvidenceCell;
  pieces: readonly EvidencePiece[];
  verdict: CellVerdict;
}

/** The evidence cells of a row whose indicator has a level; cells with an Excel error are left to cell-error. */
export const claimedCells = perRecord(({ rules }, record): readonly ClaimedCell[] => {
  const cells: ClaimedCell[] = [];
  for (const { indicator, evidence: rule } of catalogueOf(rules).sid) {
    const cell = record.evidence[indicator.id];
    const level = record.levels[indicator.id]?.level ?? 0;
    if (!cell || level === 0 || isExcelError(cell.raw)) continue;
    const pieces = piecesOf(cell);
    cells.push({ indicator, rule, level, cell, pieces, verdict: judgeCell(pieces, rule) });
  }
  return cells;
});
