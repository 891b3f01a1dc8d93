import { columnsOf } from "../shared/columns";
import type { TableCheck } from "../types";

/**
 * Nama inovasi is the first required field of the national form (S1, S5): a row without it is not an innovation, and
 * whatever else it holds counts nowhere.
 */
export const check = {
  code: "name-missing",
  order: 130,
  scope: "table",
  severity: "error",
  effect: "row",
  opens: "innovation",
  cause: "form",
  mend: "entry",
  sources: ["S1", "S5"],
  run({ innovations }) {
    const { fields, first } = columnsOf(innovations);
    const column = fields.nama ?? first;
    return innovations.nameless.map(({ row }) => ({ row, column, params: { row } }));
  },
} satisfies TableCheck;
