import type { EvidenceRule, Indicator, RuleSet } from "../../rules/types";
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

/** Several checks look at the same cells one after the other; each is judged once. */
const judged = new WeakMap<InnovationRecord, { rules: RuleSet; cells: readonly ClaimedCell[] }>();

/** The evidence cells of a row whose indicator has a level; cells with an Excel error are left to cell-error. */
export function claimedCells(context: CheckContext, record: InnovationRecord): readonly ClaimedCell[] {
  const { rules } = context;
  const known = judged.get(record);
  if (known?.rules === rules) return known.cells;
  const cells: ClaimedCell[] = [];
  for (const { indicator, evidence: rule } of catalogueOf(rules).sid) {
    const cell = record.evidence[indicator.id];
    if (!cell || (record.levels[indicator.id]?.level ?? 0) === 0 || isExcelError(cell.raw)) continue;
    cells.push({ indicator, rule, cell, verdict: judgeCell(piecesOf(cell), rule) });
  }
  judged.set(record, { rules, cells });
  return cells;
}
