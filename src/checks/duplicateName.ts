import { normalizeText } from "../workbook/index";
import type { InnovationRecord } from "../workbook/types";
import { columnsOf } from "./shared/columns";
import { inRow } from "./shared/observe";
import type { Check } from "./types";

/**
 * duplicate-name. The name identifies an innovation in the form and in the local applications (S1, S5, S8): of two
 * entries with one name a reviewer takes one for a copy.
 */
export const duplicateName: Check = {
  codes: ["duplicate-name"],
  scope: "table",
  run(context) {
    const column = columnsOf(context.innovations).fields.nama;
    if (column === undefined) return [];
    const groups = new Map<string, InnovationRecord[]>();
    for (const record of context.included) {
      const key = normalizeText(record.name).replace(/ /g, "");
      if (key === "") continue;
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
    return [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) =>
        group.map((record) => {
          const others = group.filter((other) => other !== record).map((other) => other.row);
          const params = { value: record.name, rows: others.join(", ") };
          return inRow(context, record, { code: "duplicate-name", column, effect: "none", params });
        }),
      );
  },
};
