import { isExcelError } from "../workbook/index";
import { filledText } from "./shared/columns";
import { DATE_FIELDS } from "./shared/dates";
import { excerpt, inRow } from "./shared/observe";
import { datesMatter } from "./shared/stage";
import type { Check } from "./types";

/**
 * date-unreadable. The form takes a calendar date for uji coba, penerapan and pengembangan (S1, S5); whether an
 * innovation lies in the assessed years is decided by the date of penerapan, so that one must be readable.
 */
export const dateUnreadable: Check = {
  codes: ["date-unreadable"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    return DATE_FIELDS.flatMap((field) => {
      const cell = record.fields[field];
      if (!cell || isExcelError(cell.raw) || filledText(record, field) === "" || typeof cell.date === "string")
        return [];
      const effect = field === "penerapan" && datesMatter(record, context.rules) ? "row" : "none";
      const params = { value: excerpt(cell.text) };
      return [inRow(context, record, { code: "date-unreadable", column: cell.column, effect, params })];
    });
  },
};
