import { isExcelError, piecesOf } from "../../workbook/index";
import { catalogueOf } from "../shared/catalogue";
import { excerpt, inRow } from "../shared/observe";
import type { Check } from "../types";

/**
 * evidence-without-level. A blank level scores 0 whatever its evidence (S1, S2): points lie there that nobody claims.
 * Words such as `tidak ada` beside a blank level are no evidence.
 */
export const withoutLevel: Check = {
  codes: ["evidence-without-level"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    return catalogueOf(context.rules).sid.flatMap(({ indicator }) => {
      const level = record.levels[indicator.id];
      const cell = record.evidence[indicator.id];
      if (!level || !cell || level.level > 0 || level.invalid || cell.blank || isExcelError(cell.raw)) return [];
      if (piecesOf(cell).every((piece) => piece.placeholder)) return [];
      const params = { value: excerpt(cell.raw) };
      const finding = { code: "evidence-without-level", column: cell.column, effect: "none", params } as const;
      return [inRow(context, record, { ...finding, indicator: indicator.id })];
    });
  },
};
