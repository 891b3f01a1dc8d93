import type { EvidenceRule, Indicator } from "../../rules/types";
import { isExcelError, piecesOf } from "../../workbook/index";
import type { EvidenceCell, InnovationRecord } from "../../workbook/types";
import { catalogueOf } from "../catalogue";
import type { CheckContext } from "../types";
import { judgeCell, type CellVerdict } from "./judge";

/** An evidence cell that has a level to prove, judged. */
export interface ClaimedCell {
  indicator: Indicator;
  rule: EvidenceRule;
  cell: EvidenceCell;
  verdict: CellVerdict;
}

/**
 * Several checks look at the cells of a row one after the other, some at the whole table before. Of a large table only the
 * latest row is remembered: to keep all its verdicts costs more than to judge a cell again.
 */
const judged = new WeakMap<CheckContext, Map<InnovationRecord, readonly ClaimedCell[]>>();
const REMEMBERED_ROWS = 1000;

/** The evidence cells of a row whose indicator has a level; cells with an Excel error are left to cell-error. */
export function claimedCells(context: CheckContext, record: InnovationRecord): readonly ClaimedCell[] {
  let rows = judged.get(context);
  if (!rows) judged.set(context, (rows = new Map()));
  const known = rows.get(record);
  if (known) return known;
  const cells: ClaimedCell[] = [];
  for (const { indicator, evidence: rule } of catalogueOf(context.rules).sid) {
    const cell = record.evidence[indicator.id];
    if (!cell || (record.levels[indicator.id]?.level ?? 0) === 0 || isExcelError(cell.raw)) continue;
    cells.push({ indicator, rule, cell, verdict: judgeCell(piecesOf(cell), rule) });
  }
  if (context.included.length > REMEMBERED_ROWS) rows.clear();
  rows.set(record, cells);
  return cells;
}
