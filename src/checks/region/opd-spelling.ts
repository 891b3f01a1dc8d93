import { columnsOf } from "../shared/columns";
import { departmentsOf, opdText } from "../shared/departments/departments";
import { excerpt } from "../shared/excerpt";
import type { TableCheck } from "../types";

/**
 * Whoever counts innovations by department, for a circular that wants one from each, counts a department twice when its
 * name is written in two ways. The index does not change (derived, no source speaks of it).
 */
export const check = {
  code: "opd-spelling",
  order: 170,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: [],
  sees: (_, { fields }) => fields.opd,
  run(context) {
    const column = columnsOf(context.innovations).fields.opd;
    if (column === undefined) return [];
    const suggestions = new Map<string, string>();
    for (const { name, spellings } of departmentsOf(context)) {
      for (const text of spellings.keys()) if (text !== name) suggestions.set(text, name);
    }
    if (suggestions.size === 0) return [];
    return context.included.flatMap((record) => {
      const text = opdText(record);
      const suggestion = suggestions.get(text);
      if (suggestion === undefined) return [];
      return [{ row: record.row, column, params: { value: excerpt(text), suggestion }, ofInnovation: true }];
    });
  },
} satisfies TableCheck;
