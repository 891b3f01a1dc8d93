import type { RuleSet } from "../../rules/types";
import { columnValue } from "../../template/columnCells";
import type { InnovationContent } from "../../template/content";
import { innovationColumns } from "../../template/layout";
import { isDateField } from "../../workbook/dateFields";
import { cleanText } from "../../workbook/index";
import type { CellValue } from "../../workbook/types";
import type { PlaceKey } from "../types";

/** What an innovation has at a place, as it is shown: dates in ISO, levels by their word. */
export function shownCells(rules: RuleSet, row: InnovationContent, place: PlaceKey): string[] {
  return innovationColumns(rules, false).flatMap((column) => {
    const { role } = column;
    const own =
      role.kind === "field" ? `field:${role.field}` : "indicator" in role ? `indicator:${role.indicator.id}` : "";
    if (own !== place) return [];
    const isDate = role.kind === "field" && isDateField(role.field);
    const value: CellValue = isDate ? (row.fields[role.field] ?? null) : columnValue(column, row, 0);
    const text = cleanText(value);
    return text === "" ? [] : [role.kind === "level" ? `level ${text}` : text];
  });
}
