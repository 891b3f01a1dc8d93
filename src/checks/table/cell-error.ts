import { isExcelError } from "../../workbook/index";
import { isDeskField } from "../../workbook/reading/rows/desk";
import type { FieldId } from "../../workbook/types";
import { requiredFields } from "../shared/requiredFields";
import { inSpd } from "../shared/spdCells";
import { datesMatter } from "../shared/stage";
import type { RowCheck, Sighting } from "../types";

function shown(raw: unknown): { value: string } {
  return { value: String(raw).trim() };
}

/**
 * A cell that shows #N/A or #REF! says nothing. It weighs as much as the blank or unreadable cell it stands for: a stage,
 * an application date or another required field (S1, S2) that nobody can read does not qualify the row.
 */
export const check = {
  code: "cell-error",
  order: 220,
  scope: "row",
  severity: "error",
  effect: "level",
  otherwise: ["row", "none"],
  cause: "cellError",
  mend: "entry",
  sources: ["S1", "S2"],
  run({ context, record }) {
    const required = requiredFields(context.rules);
    const found: Sighting[] = [];
    for (const id of Object.keys(record.fields)) {
      const { raw, column } = record.fields[id as FieldId]!;
      // What the reviewer's columns show is no part of what the office reports.
      if (!isExcelError(raw) || isDeskField(id)) continue;
      const isDate = id === "penerapan" || id === "ujiCoba";
      const decides = isDate
        ? datesMatter(record, context.rules) && (id === "penerapan" || required.includes(id))
        : (id === "kematangan" && context.innovations.layout === "recap") || required.includes(id as FieldId);
      found.push({ column, effect: decides ? "row" : "none", params: shown(raw) });
    }
    for (const indicator of Object.keys(record.levels)) {
      const { raw, column } = record.levels[indicator]!;
      if (!isExcelError(raw)) continue;
      found.push({ column, indicator, params: shown(raw) });
    }
    for (const indicator of Object.keys(record.evidence)) {
      const { raw, column } = record.evidence[indicator]!;
      if (isExcelError(raw)) found.push({ column, indicator, params: shown(raw) });
    }
    return found;
  },
  runRegion(spd) {
    return spd.records.flatMap((record) => {
      const { level, evidence } = record;
      return [
        ...(isExcelError(level.raw) ? [inSpd(spd, record, "level", { params: shown(level.raw) })] : []),
        ...(evidence && isExcelError(evidence.raw)
          ? [inSpd(spd, record, "evidence", { params: shown(evidence.raw) })]
          : []),
      ];
    });
  },
} satisfies RowCheck;
