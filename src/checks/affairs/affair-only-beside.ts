import { isBasicService, valueOf } from "../../rules/index";
import type { InnovationRecord } from "../../workbook/types";
import { affairsOf } from "../shared/affairs/affairsBeside";
import { columnsOf } from "../shared/columns";
import { rowList } from "../shared/excerpt";
import type { TableCheck } from "../types";

/**
 * The form asks for the urusan utama and, apart from it, for others that overlap (S5, S7). Whether a basic service counts
 * when it only overlaps is not known, so it is pointed out and not counted.
 */
export const check = {
  code: "affair-only-beside",
  order: 190,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: ["S5", "S7"],
  sees: (_, { fields }) => [fields.urusan, fields.urusanLain],
  run(context) {
    const { urusan, urusanLain: column } = columnsOf(context.innovations).fields;
    if (urusan === undefined || column === undefined || valueOf(context.rules.affairs) === null) return [];
    const covered = new Set<string>();
    const holders = new Map<string, InnovationRecord[]>();
    for (const record of context.included) {
      const { main, beside } = affairsOf(context, record);
      if (main) covered.add(main.name);
      for (const affair of beside) {
        if (affair === main || !isBasicService(affair)) continue;
        const known = holders.get(affair.name);
        if (known) known.push(record);
        else holders.set(affair.name, [record]);
      }
    }
    return [...holders]
      .filter(([name]) => !covered.has(name))
      .map(([name, records]) => {
        const params = { value: name, rows: rowList(records) };
        return { row: records[0]!.row, column, params, ofInnovation: true };
      });
  },
} satisfies TableCheck;
