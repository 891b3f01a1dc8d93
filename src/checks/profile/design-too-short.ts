import { valueOf } from "../../rules/index";
import { countWords, isExcelError } from "../../workbook/index";
import { filledText } from "../shared/columns";
import type { RowCheck } from "../types";

/**
 * The form takes a rancang bangun only with a minimum of words (S1, S2, S7); shorter ones cannot be sent. A blank one is
 * field-missing.
 */
export const check = {
  code: "design-too-short",
  order: 360,
  scope: "row",
  severity: "error",
  effect: "row",
  cause: "form",
  mend: "entry",
  sources: ["S1", "S2", "S7"],
  run({ context, record, columns }) {
    const limit = valueOf(context.rules.designMinWords);
    const column = columns.fields.rancangBangun;
    if (limit === null || column === undefined) return [];
    const text = filledText(record, "rancangBangun");
    if (text === "" || isExcelError(record.fields.rancangBangun?.raw ?? null)) return [];
    const count = countWords(text);
    return count >= limit ? [] : [{ column, params: { count, limit } }];
  },
} satisfies RowCheck;
