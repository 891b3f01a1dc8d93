import { filledText } from "../shared/columns";
import { datesMatter } from "../shared/stage";
import type { RowCheck, Sighting } from "../types";

/**
 * Waktu uji coba and waktu penerapan are required in the form (S1, S5). Without the date of penerapan nobody can see
 * whether the innovation lies in the assessed years. Earlier stages have no such date yet.
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
  stake: "none",
  sources: ["S1", "S5"],
  run({ context, record, columns }) {
    if (!datesMatter(record, context.rules)) return [];
    return (["ujiCoba", "penerapan"] as const).flatMap((field): Sighting[] => {
      const column = columns.fields[field];
      if (column === undefined || filledText(record, field) !== "") return [];
      return [{ column, effect: field === "penerapan" ? "row" : "none", params: { field } }];
    });
  },
} satisfies RowCheck;
