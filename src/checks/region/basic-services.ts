import { basicServiceNames, isBasicService, valueOf } from "../../rules/index";
import { isExcelError } from "../../workbook/index";
import { mainAffair } from "../shared/affairs/mainAffair";
import { columnsOf, filledText } from "../shared/columns";
import type { TableCheck } from "../types";

/**
 * The count score (0.38 for each innovation) is given only when enough of the six affairs of basic services are covered
 * by the innovations' urusan utama; otherwise it is 0 (S1, S2).
 */
export const check = {
  code: "basic-services",
  order: 10,
  scope: "table",
  severity: "warning",
  effect: "none",
  opens: "count-score",
  sources: ["S1", "S2"],
  sees: (_, { fields }) => fields.urusan,
  run(context) {
    const required = valueOf(context.rules.formula.minBasicServices);
    const column = columnsOf(context.innovations).fields.urusan;
    if (
      required === null ||
      valueOf(context.rules.affairs) === null ||
      column === undefined ||
      context.included.length === 0
    )
      return [];
    const covered = new Set<string>();
    for (const record of context.included) {
      const text = filledText(record, "urusan");
      if (text === "" || isExcelError(text)) continue;
      const { affair } = mainAffair(text, context.rules);
      if (isBasicService(affair)) covered.add(affair.name);
    }
    if (covered.size >= required) return [];
    const services = basicServiceNames(context.rules);
    const missing = services.filter((name) => !covered.has(name)).join("; ");
    const params = { covered: covered.size, required, of: services.length, missing };
    return [{ row: context.innovations.headerBottom + 1, column, params }];
  },
} satisfies TableCheck;
