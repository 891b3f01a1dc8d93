import { valueOf } from "../rules/index";
import { isExcelError } from "../workbook/index";
import { catalogueOf } from "./shared/catalogue";
import { excerpt, inRow } from "./shared/observe";
import type { Check, Observation } from "./types";

/**
 * level-invalid. An indicator has the levels 1, 2 and 3, blank is 0 (S1, S3); anything else counts 0. On a mandatory
 * indicator (S1, S8) that makes the innovation as ineligible as a blank one.
 */
export const levelInvalid: Check = {
  codes: ["level-invalid"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    const found: Observation[] = [];
    for (const { indicator } of catalogueOf(context.rules).sid) {
      const cell = record.levels[indicator.id];
      if (!cell?.invalid || isExcelError(cell.raw)) continue;
      const effect = valueOf(indicator.mandatory) === true ? "row" : "level";
      const params = { value: excerpt(cell.raw) };
      const finding = { code: "level-invalid", column: cell.column, effect, params, indicator: indicator.id } as const;
      found.push(inRow(context, record, finding));
    }
    return found;
  },
};
