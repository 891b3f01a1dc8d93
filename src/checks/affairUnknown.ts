import { valueOf } from "../rules/index";
import { isExcelError } from "../workbook/index";
import { columnsOf, filledText } from "./shared/columns";
import { mainAffair } from "./shared/affairs/mainAffair";
import { excerpt, inRow } from "./shared/observe";
import type { Check } from "./types";

/**
 * affair-unknown. The form offers a list of 38 affairs (S5, S7, S8). An affair that is not on it cannot be entered, and
 * the innovation then covers no basic service either.
 */
export const affairUnknown: Check = {
  codes: ["affair-unknown"],
  scope: "row",
  run(context, record) {
    const column = columnsOf(context.innovations).fields.urusan;
    const affairs = valueOf(context.rules.affairs);
    if (!record || column === undefined || affairs === null) return [];
    const text = filledText(record, "urusan");
    if (text === "" || isExcelError(record.fields.urusan?.raw ?? null)) return [];
    const { affair, suggestion } = mainAffair(text, context.rules);
    if (affair) return [];
    const params = { value: excerpt(text), suggestion: suggestion?.name ?? "", of: affairs.length };
    return [inRow(context, record, { code: "affair-unknown", column, effect: "none", params })];
  },
};
