import { valueOf } from "../rules/index";
import { isDeskField } from "../workbook/reading/rows/desk";
import { isExcelError } from "../workbook/index";
import type { FieldId } from "../workbook/types";
import { catalogueOf } from "./shared/catalogue";
import { inRow, type RowFinding } from "./shared/observe";
import { datesMatter } from "./shared/stage";
import type { Check } from "./types";

/**
 * cell-error. A cell that shows #N/A or #REF! says nothing. It weighs as much as the blank or unreadable cell it stands
 * for: a stage, an application date or a mandatory level (S1, S2) that nobody can read does not qualify the row.
 */
export const cellError: Check = {
  codes: ["cell-error"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    const { byId } = catalogueOf(context.rules);
    const found: RowFinding[] = [];
    const report = (raw: string, finding: Omit<RowFinding, "code" | "params">): void => {
      found.push({ code: "cell-error", params: { value: raw.trim() }, ...finding });
    };
    for (const id of Object.keys(record.fields)) {
      const { raw, column } = record.fields[id as FieldId]!;
      // What the reviewer's columns show is no part of what the office reports.
      if (!isExcelError(raw) || isDeskField(id)) continue;
      const field = id as FieldId;
      const decides =
        field === "tahapan" ||
        (field === "penerapan" && datesMatter(record, context.rules)) ||
        (field === "kematangan" && context.innovations.layout === "recap");
      report(String(raw), { column, effect: decides ? "row" : "none" });
    }
    for (const indicator of Object.keys(record.levels)) {
      const { raw, column } = record.levels[indicator]!;
      if (!isExcelError(raw)) continue;
      const effect = valueOf(byId.get(indicator)?.mandatory) === true ? "row" : "level";
      report(String(raw), { column, effect, indicator });
    }
    for (const indicator of Object.keys(record.evidence)) {
      const { raw, column } = record.evidence[indicator]!;
      if (isExcelError(raw)) report(String(raw), { column, effect: "level", indicator });
    }
    return found.map((finding) => inRow(context, record, finding));
  },
};
