import { isExcelError, piecesOf } from "../../workbook/index";
import { catalogueOf } from "../shared/catalogue";
import { excerpt } from "../shared/excerpt";
import type { RowCheck } from "../types";

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
    return catalogueOf(context.rules).sid.flatMap(({ indicator }) => {
      const level = record.levels[indicator.id];
      const cell = record.evidence[indicator.id];
      if (!level || !cell || level.level > 0 || level.invalid || cell.blank || isExcelError(cell.raw)) return [];
      if (piecesOf(cell).every((piece) => piece.placeholder)) return [];
      return [{ column: cell.column, indicator: indicator.id, params: { value: excerpt(cell.raw) } }];
    });
  },
} satisfies RowCheck;
