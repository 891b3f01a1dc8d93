import { isExcelError, piecesOf } from "../../workbook/index";
import type { EvidenceCell, LevelCell } from "../../workbook/types";
import { catalogueOf } from "../shared/catalogue";
import { excerpt } from "../shared/excerpt";
import { inSpd } from "../shared/spdCells";
import type { RowCheck, Sighting } from "../types";

/** Whether something stands in an evidence cell for which no level is claimed. */
function isUnclaimed(level: LevelCell, cell: EvidenceCell): boolean {
  if (level.level > 0 || level.invalid || cell.blank || isExcelError(cell.raw)) return false;
  return !piecesOf(cell).every((piece) => piece.placeholder);
}

/**
 * A blank level scores 0 whatever its evidence (S1, S2): points lie there that nobody claims. Words such as `tidak ada`
 * beside a blank level are no evidence.
 */
export const check = {
  code: "evidence-without-level",
  order: 610,
  scope: "row",
  severity: "info",
  effect: "none",
  sources: ["S1", "S2"],
  run({ context, record }) {
    const found: Sighting[] = [];
    for (const { indicator } of catalogueOf(context.rules).sid) {
      const level = record.levels[indicator.id];
      const cell = record.evidence[indicator.id];
      if (!level || !cell || !isUnclaimed(level, cell)) continue;
      found.push({ column: cell.column, indicator: indicator.id, params: { value: excerpt(cell.raw) } });
    }
    return found;
  },
  runRegion: (spd) =>
    spd.records.flatMap((record) => {
      const { level, evidence: cell } = record;
      if (!cell || !isUnclaimed(level, cell)) return [];
      return [inSpd(spd, record, "evidence", { params: { value: excerpt(cell.raw) } })];
    }),
} satisfies RowCheck;
