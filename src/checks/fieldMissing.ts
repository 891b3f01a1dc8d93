import type { FieldId } from "../workbook/types";
import { columnsOf, filledText } from "./shared/columns";
import { inRow } from "./shared/observe";
import { requiredFields } from "./shared/requiredFields";
import type { Check } from "./types";

/** Required fields whose absence has a check of its own. */
const ELSEWHERE = new Set<string>(["nama", "tahapan", "ujiCoba", "penerapan"]);

/**
 * field-missing. The national form refuses an innovation whose required profile fields are not filled in (S1, S5). In a
 * recap the maturity column takes the place of the twenty levels and is needed as well.
 */
export const fieldMissing: Check = {
  codes: ["field-missing"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    const { fields } = columnsOf(context.innovations);
    const needed = requiredFields(context.rules).filter((field) => !ELSEWHERE.has(field));
    const all: readonly FieldId[] = context.innovations.layout === "recap" ? [...needed, "kematangan"] : needed;
    return all.flatMap((field) => {
      const column = fields[field];
      if (column === undefined || filledText(record, field) !== "") return [];
      return [inRow(context, record, { code: "field-missing", column, effect: "none", params: { field } })];
    });
  },
};
