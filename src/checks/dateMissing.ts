import { columnsOf, filledText } from "./shared/columns";
import { inRow } from "./shared/observe";
import { datesMatter } from "./shared/stage";
import type { Check } from "./types";

/**
 * date-missing. Waktu uji coba and waktu penerapan are required in the form (S1, S5). Without the date of penerapan
 * nobody can see whether the innovation lies in the assessed years. Earlier stages have no such date yet.
 */
export const dateMissing: Check = {
  codes: ["date-missing"],
  scope: "row",
  run(context, record) {
    if (!record || !datesMatter(record, context.rules)) return [];
    const { fields } = columnsOf(context.innovations);
    return (["ujiCoba", "penerapan"] as const).flatMap((field) => {
      const column = fields[field];
      if (column === undefined || filledText(record, field) !== "") return [];
      const effect = field === "penerapan" ? "row" : "none";
      return [inRow(context, record, { code: "date-missing", column, effect, params: { field } })];
    });
  },
};
