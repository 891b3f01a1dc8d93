import { valueOf } from "../../rules/index";
import { affairsOf } from "../shared/affairs/affairsBeside";
import { columnsOf } from "../shared/columns";
import type { TableCheck } from "../types";

/** The form asks for the urusan utama and, apart from it, for others that overlap (S5, S7). */
export const check = {
  code: "affair-repeated",
  order: 180,
  scope: "table",
  severity: "warning",
  effect: "none",
  sources: ["S5", "S7"],
  sees: (_, { fields }) => [fields.urusan, fields.urusanLain],
  run(context) {
    const { urusan, urusanLain: column } = columnsOf(context.innovations).fields;
    if (urusan === undefined || column === undefined || valueOf(context.rules.affairs) === null) return [];
    return context.included.flatMap((record) => {
      const { main, beside } = affairsOf(context, record);
      if (!main || !beside.has(main)) return [];
      return [{ row: record.row, column, params: { value: main.name }, ofInnovation: true }];
    });
  },
} satisfies TableCheck;
