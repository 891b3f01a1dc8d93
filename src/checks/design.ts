import { valueOf } from "../rules/index";
import { countWords, isExcelError } from "../workbook/index";
import { columnsOf, filledText } from "./shared/columns";
import { inRow } from "./shared/observe";
import type { Check } from "./types";

/**
 * design-too-short. The form takes a rancang bangun only with a minimum of words (S1, S2, S7); shorter ones cannot be
 * sent. A blank one is field-missing.
 */
export const design: Check = {
  codes: ["design-too-short"],
  scope: "row",
  run(context, record) {
    const limit = valueOf(context.rules.designMinWords);
    const column = columnsOf(context.innovations).fields.rancangBangun;
    if (!record || limit === null || column === undefined) return [];
    const text = filledText(record, "rancangBangun");
    if (text === "" || isExcelError(record.fields.rancangBangun?.raw ?? null)) return [];
    const count = countWords(text);
    if (count >= limit) return [];
    return [inRow(context, record, { code: "design-too-short", column, effect: "none", params: { count, limit } })];
  },
};
