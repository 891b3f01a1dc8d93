import type { InnovationRecord } from "../../workbook/types";
import { columnsOf } from "../shared/columns";
import { MOST_ROWS, rowList } from "../shared/excerpt";
import { comparedNames } from "../shared/innovationNames";
import type { TableCheck, TableSighting } from "../types";

/**
 * The name identifies an innovation in the form and in the local applications (S1, S5, S8): of two entries with one name
 * a reviewer takes one for a copy. The form takes both; a reviewer who drops any keeps the first.
 */
export const check = {
  code: "duplicate-name",
  order: 140,
  scope: "table",
  severity: "warning",
  effect: "row",
  otherwise: ["none"],
  cause: "other",
  mend: "never",
  sources: ["S1", "S5", "S8"],
  sees: (_, { name }) => name,
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
        group.map((record, place): TableSighting => {
          // With thousands of one name, each finding would list thousands of others.
          const others = group.slice(0, MOST_ROWS + 2).filter((other) => other !== record);
          const params = { value: record.name, rows: rowList(others) };
          const found: TableSighting = { row: record.row, column, params, ofInnovation: true };
          return place > 0 ? found : { ...found, effect: "none" };
        }),
      );
  },
} satisfies TableCheck;
