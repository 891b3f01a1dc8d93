import { columnsOf } from "../shared/columns";
import { departmentsOf, opdText } from "../shared/departments/departments";
import { excerpt, inRow } from "../shared/observe";
import type { Check } from "../types";

/**
 * opd-spelling. Whoever counts innovations by department, for a circular that wants one from each, counts a department
 * twice when its name is written in two ways. The index does not change (derived, no source speaks of it).
 */
export const opdSpelling: Check = {
  codes: ["opd-spelling"],
  scope: "table",
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
      const params = { value: excerpt(text), suggestion };
      return [inRow(context, record, { code: "opd-spelling", column, effect: "none", params })];
    });
  },
};
