import { columnsOf } from "./shared/columns";
import { inTable } from "./shared/observe";
import type { Check } from "./types";

/**
 * name-missing. Nama inovasi is the first required field of the national form (S1, S5): a row without it is not an
 * innovation, and whatever else it holds counts nowhere.
 */
export const nameMissing: Check = {
  codes: ["name-missing"],
  scope: "table",
  run(context) {
    const { fields, first } = columnsOf(context.innovations);
    const column = fields.nama ?? first;
    return context.innovations.namelessRows.map((row) =>
      inTable(context, row, { code: "name-missing", column, effect: "none", params: { row } }),
    );
  },
};
