import { isExcelError } from "../../workbook/index";
import { catalogueOf } from "../shared/catalogue";
import { excerpt } from "../shared/excerpt";
import type { RowCheck, Sighting } from "../types";

/** An indicator has the levels 1, 2 and 3, blank is 0 (S1, S3); anything else counts 0. */
export const check = {
  code: "level-invalid",
  order: 380,
  scope: "row",
  severity: "error",
  effect: "level",
  cause: "level",
  mend: "entry",
  sources: ["S1", "S3"],
  run({ context, record }) {
    const found: Sighting[] = [];
    for (const { indicator } of catalogueOf(context.rules).sid) {
      const cell = record.levels[indicator.id];
      if (!cell?.invalid || isExcelError(cell.raw)) continue;
      found.push({ column: cell.column, indicator: indicator.id, params: { value: excerpt(cell.raw) } });
    }
    return found;
  },
} satisfies RowCheck;
