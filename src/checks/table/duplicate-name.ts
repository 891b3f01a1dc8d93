import type { InnovationRecord } from "../../workbook/types";
import { columnsOf } from "../shared/columns";
import { comparedNames } from "../shared/innovationNames";
import type { TableCheck } from "../types";

/**
 * The name identifies an innovation in the form and in the local applications (S1, S5, S8): of two entries with one name
 * a reviewer takes one for a copy. The form takes both, and which of the two a reviewer would drop, if any, nobody
 * knows: no points are counted.
 */
export const check = {
  code: "duplicate-name",
  order: 140,
  scope: "table",
  severity: "warning",
  effect: "none",
  stake: "none",
  sources: ["S1", "S5", "S8"],
  run(context) {
    const column = columnsOf(context.innovations).fields.nama;
    if (column === undefined) return [];
    const groups = new Map<string, InnovationRecord[]>();
    comparedNames(context).forEach(({ key }, index) => {
      if (key === "") return;
      const record = context.included[index]!;
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    });
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) =>
        group.map((record) => {
          const others = group.filter((other) => other !== record).map((other) => other.row);
          const params = { value: record.name, rows: others.join(", ") };
          return { row: record.row, column, params, ofInnovation: true };
        }),
      );
  },
} satisfies TableCheck;
