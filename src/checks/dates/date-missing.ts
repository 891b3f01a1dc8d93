import { filledText } from "../shared/columns";
import { datesMatter, decides } from "../shared/stage";
import type { RowCheck, Sighting } from "../types";

/**
 * Waktu uji coba and waktu penerapan are required in the form (S1, S5), which takes no innovation without them. Earlier
 * stages have no such date yet.
 */
export const check = {
  code: "date-missing",
  order: 300,
  scope: "row",
  severity: "error",
  effect: "row",
  otherwise: ["none"],
  cause: "date",
  mend: "entry",
  sources: ["S1", "S5"],
  run({ context, record, columns }) {
    if (!datesMatter(record, context.rules)) return [];
    return (["ujiCoba", "penerapan"] as const).flatMap((field): Sighting[] => {
      const column = columns.fields[field];
      if (column === undefined || filledText(record, field) !== "") return [];
      return [{ column, effect: decides(field, context.rules) ? "row" : "none", params: { field } }];
    });
  },
} satisfies RowCheck;
