import type { FieldId } from "../../workbook/types";
import { filledText } from "../shared/columns";
import { requiredFields } from "../shared/requiredFields";
import type { RowCheck } from "../types";

/** Required fields whose absence has a check of its own. */
const ELSEWHERE = new Set<string>(["nama", "tahapan", "ujiCoba", "penerapan"]);

/**
 * The national form refuses an innovation whose required profile fields are not filled in (S1, S5). In a recap the
 * maturity column takes the place of the twenty levels and is needed as well.
 */
export const check = {
  code: "field-missing",
  order: 240,
  scope: "row",
  severity: "error",
  effect: "row",
  cause: "form",
  mend: "entry",
  sources: ["S1", "S5"],
  run({ context, record, columns }) {
    const needed = requiredFields(context.rules).filter((field) => !ELSEWHERE.has(field));
    const all: readonly FieldId[] = context.innovations.layout === "recap" ? [...needed, "kematangan"] : needed;
    return all.flatMap((field) => {
      const column = columns.fields[field];
      if (column === undefined || filledText(record, field) !== "") return [];
      return [{ column, params: { field } }];
    });
  },
} satisfies RowCheck;
