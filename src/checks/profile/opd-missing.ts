import { isExcelError } from "../../workbook/index";
import { filledText } from "../shared/columns";
import type { RowCheck } from "../types";

/**
 * The department is no field of the national form, but every local application asks for it (S5, S8): without it nobody
 * can be asked for what is missing, and the innovation stands in no department's figures.
 */
export const check = {
  code: "opd-missing",
  order: 245,
  scope: "row",
  severity: "warning",
  effect: "none",
  sources: ["S5", "S8"],
  run({ record, columns }) {
    const column = columns.fields.opd;
    if (column === undefined || isExcelError(record.fields.opd?.raw ?? null)) return [];
    return filledText(record, "opd") === "" ? [{ column }] : [];
  },
} satisfies RowCheck;
