import type { EvidenceRule, Indicator } from "../../../rules/types";
import { isExcelError, piecesOf } from "../../../workbook/index";
import type { EvidenceCell, InnovationRecord } from "../../../workbook/types";
import { catalogueOf } from "../catalogue";
import type { CheckContext } from "../../types";
import { judgeCell, type CellVerdict } from "./judgeCell";

/** An evidence cell that has a level to prove, judged. */
export interface ClaimedCell {
  indicator: Indicator;
  rule: EvidenceRule;
  cell: EvidenceCell;
  verdict: CellVerdict;
}

/**
 * Several checks look at the cells of a row one after the other. Only the latest row is remembered: to keep the verdicts
 * of a large table costs more than to judge a cell again.
 */
const latest = new WeakMap<CheckContext, { record: InnovationRecord; cells: readonly ClaimedCell[] }>();

/** The evidence cells of a row whose indicator has a level; cells with an Excel error are left to cell-error. */
export function claimedCells(context: CheckContext, record: InnovationRecord): readonly ClaimedCell[] {
  const known = latest.get(context);
  if (known?.record === record) return known.cells;
  const cells: ClaimedCell[] = [];
  for (const { indicator, evidence: rule } of catalogueOf(context.rules).sid) {
    const cell = record.evidence[indicator.id];
    if (!cell || (record.levels[indicator.id]?.level ?? 0) === 0 || isExcelError(cell.raw)) continue;
    cells.push({ indicator, rule, cell, verdict: judgeCell(piecesOf(cell), rule) });
  }
  latest.set(context, { record, cells });
  return cells;
}
