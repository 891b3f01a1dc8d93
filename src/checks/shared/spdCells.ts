import type { RuleSet } from "../../rules/types";
import { isExcelError, piecesOf } from "../../workbook/index";
import type { SpdRecord, SpdTable } from "../../workbook/types";
import type { TableSighting } from "../types";
import { catalogueOf, evidenceRule } from "./catalogue";
import { judgeCell } from "./evidence/judgeCell";
import { refusalsOf, type RefusalCode } from "./evidence/refusedCells";

/** What is seen in the level or the evidence of a row of the region. */
export function inSpd(
  spd: SpdTable,
  record: SpdRecord,
  place: "level" | "evidence",
  found: Pick<TableSighting, "params" | "atMost">,
): TableSighting {
  return {
    ...found,
    row: record.row,
    column: spd.columns[place] ?? 0,
    indicator: record.indicator,
    elsewhere: { sheet: spd.sheet, header: spd.headers[place] ?? "" },
  };
}

/** The rows of the region whose evidence is refused for this reason; blank levels have nothing to prove. */
export function spdRefusedAs(code: RefusalCode, spd: SpdTable, rules: RuleSet): TableSighting[] {
  const { byId } = catalogueOf(rules);
  return spd.records.flatMap((record) => {
    const { evidence: cell, level, indicator } = record;
    if (!cell || level.level === 0 || isExcelError(cell.raw)) return [];
    const rule = evidenceRule(byId.get(indicator));
    const pieces = piecesOf(cell);
    const refusals = refusalsOf({ cell, pieces, rule, verdict: judgeCell(pieces, rule) });
    return refusals
      .filter((refusal) => refusal.code === code)
      .map(({ params, atMost }) => inSpd(spd, record, "evidence", { params, ...(atMost && { atMost }) }));
  });
}
