import { valueOf } from "../../rules/index";
import { isExcelError } from "../../workbook/index";
import { catalogueOf } from "../shared/catalogue";
import { excerpt } from "../shared/excerpt";
import type { FindingEffect, RowCheck, Sighting } from "../types";

/**
 * An indicator has the levels 1, 2 and 3, blank is 0 (S1, S3); anything else counts 0. On a mandatory indicator (S1, S8)
 * that makes the innovation as ineligible as a blank one.
 */
export const check = {
  code: "level-invalid",
  order: 380,
  scope: "row",
  severity: "error",
  effect: "level",
  otherwise: ["row"],
  cause: "level",
  mend: "entry",
  stake: "level-cell",
  sources: ["S1", "S3"],
  run({ context, record }) {
    const found: Sighting[] = [];
    for (const { indicator } of catalogueOf(context.rules).sid) {
      const cell = record.levels[indicator.id];
      if (!cell?.invalid || isExcelError(cell.raw)) continue;
      const effect: FindingEffect = valueOf(indicator.mandatory) === true ? "row" : "level";
      found.push({ column: cell.column, indicator: indicator.id, effect, params: { value: excerpt(cell.raw) } });
    }
    return found;
  },
} satisfies RowCheck;
