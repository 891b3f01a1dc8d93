import { valueOf } from "../../rules/index";
import { isExcelError } from "../../workbook/index";
import { mainAffair } from "../shared/affairs/mainAffair";
import { filledText } from "../shared/columns";
import { excerpt } from "../shared/excerpt";
import type { RowCheck } from "../types";

/**
 * The form offers a list of 38 affairs (S5, S7, S8). An affair that is not on it cannot be entered, and the innovation
 * then covers no basic service either.
 */
export const check = {
  code: "affair-unknown",
  order: 260,
  scope: "row",
  severity: "warning",
  effect: "none",
  sources: ["S5", "S7", "S8"],
  run({ context, record, columns }) {
    const column = columns.fields.urusan;
    const affairs = valueOf(context.rules.affairs);
    if (column === undefined || affairs === null) return [];
    const text = filledText(record, "urusan");
    if (text === "" || isExcelError(record.fields.urusan?.raw ?? null)) return [];
    const { affair, suggestion } = mainAffair(text, context.rules);
    if (affair) return [];
    return [{ column, params: { value: excerpt(text), suggestion: suggestion?.name ?? "", of: affairs.length } }];
  },
} satisfies RowCheck;
