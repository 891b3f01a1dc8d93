import { isExcelError } from "../../workbook/index";
import { filledText } from "../shared/columns";
import { FORM_DATES } from "../../workbook/dateFields";
import { excerpt } from "../shared/excerpt";
import { datesMatter, decides } from "../shared/stage";
import type { RowCheck, Sighting } from "../types";

/**
 * The form takes a calendar date for uji coba, penerapan and pengembangan (S1, S5); whether an innovation lies in the
 * assessed years is decided by the date of penerapan, so that one must be readable.
 */
export const check = {
  code: "date-unreadable",
  order: 310,
  scope: "row",
  severity: "error",
  effect: "row",
  otherwise: ["none"],
  cause: "date",
  mend: "entry",
  sources: ["S1", "S5"],
  run({ context, record }) {
    return FORM_DATES.flatMap((field): Sighting[] => {
      const cell = record.fields[field];
      if (!cell || isExcelError(cell.raw) || filledText(record, field) === "" || typeof cell.date === "string")
        return [];
      const effect = datesMatter(record, context.rules) && decides(field, context.rules) ? "row" : "none";
      return [{ column: cell.column, effect, params: { value: excerpt(cell.text) } }];
    });
  },
} satisfies RowCheck;
