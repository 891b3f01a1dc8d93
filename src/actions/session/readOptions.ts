import type { DocumentSettings } from "../../excel/stored/settings";
import type { RuleSet } from "../../rules/types";
import { mappedTable, parseMapping } from "../../workbook/mapping/index";
import { ALL_SHEETS } from "../../workbook/places";
import type { ReadOptions, WorkbookData } from "../../workbook/types";
import { presentName, type SheetIds } from "./chosenSheets";

/**
 * How the workbook is to be read as far as its user has said so: the sheet or table chosen, the meanings of columns.
 * @throws MappingError when the kept mapping names what the rules do not have
 */
export function readOptionsOf(
  settings: DocumentSettings,
  workbook: WorkbookData & SheetIds,
  rules: RuleSet,
): ReadOptions {
  const { tableName, mapping, answers } = settings;
  /** `null` for a sheet that is no longer there. */
  const present = (chosen: string | undefined): string | null => {
    const now = chosen === undefined ? undefined : presentName(chosen, settings, workbook);
    return workbook.sheets.find(({ name }) => name === now)?.name ?? null;
  };
  // An Excel table keeps its name wherever it is moved.
  const holder = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === tableName));
  const sheet = holder?.name ?? present(settings.sheet);
  const spdSheet = present(settings.spdSheet);
  const options = {
    ...(settings.sheet === ALL_SHEETS ? { merged: "all" as const } : {}),
    ...(sheet === null ? {} : { sheet, ...(holder && tableName !== undefined ? { tableName } : {}) }),
    ...(spdSheet === null ? {} : { spdSheet }),
    ...(answers === undefined ? {} : { answers }),
  };
  if (mapping === undefined) return options;
  const columns = parseMapping(mapping, rules);
  const mappedSheet = columns.sheet === undefined ? {} : { sheet: presentName(columns.sheet, settings, workbook) };
  return { ...options, map: mappedTable({ ...columns, ...mappedSheet }) };
}
