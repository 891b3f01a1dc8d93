import type { DocumentSettings } from "../../excel/stored/settings";
import type { RuleSet } from "../../rules/types";
import { mappedTable, parseMapping } from "../../workbook/mapping/index";
import { ALL_SHEETS } from "../../workbook/places";
import type { ReadOptions, WorkbookData } from "../../workbook/types";

/**
 * How the workbook is to be read as far as its user has said so: the sheet or table chosen, the meanings of columns.
 * @throws MappingError when the kept mapping names what the rules do not have
 */
export function readOptionsOf(
  { sheet, tableName, spdSheet, mapping, answers }: DocumentSettings,
  workbook: WorkbookData,
  rules: RuleSet,
): ReadOptions {
  const isThere = (wanted: string | undefined): wanted is string => workbook.sheets.some(({ name }) => name === wanted);
  const options = {
    ...(sheet === ALL_SHEETS ? { merged: "all" as const } : {}),
    ...(isThere(sheet) ? { sheet, ...(tableName === undefined ? {} : { tableName }) } : {}),
    ...(isThere(spdSheet) ? { spdSheet } : {}),
    ...(answers === undefined ? {} : { answers }),
  };
  return mapping === undefined ? options : { ...options, map: mappedTable(parseMapping(mapping, rules)) };
}
