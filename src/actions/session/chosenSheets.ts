import type { OpenWorkbook } from "../../excel/reading/read";
import type { DocumentSettings } from "../../excel/stored/settings";

export type SheetIds = Partial<Pick<OpenWorkbook, "sheetIds">>;

/** Only a file that somebody made by hand has another shape; it is refused where the mapping is used. */
function sheetOfMapping(mapping: string | undefined): unknown {
  try {
    return (JSON.parse(mapping ?? "null") as { sheet?: unknown } | null)?.sheet;
  } catch {
    return undefined;
  }
}

/** The ids of the sheets that choices name. A sheet that has been renamed since keeps the id that was known for it. */
export function sheetIdsOf(
  { sheet, spdSheet, mapping, sheetIds = {} }: DocumentSettings,
  names: SheetIds["sheetIds"],
): Pick<DocumentSettings, "sheetIds"> {
  const idByName = new Map([...(names ?? [])].map(([id, name]) => [name, id]));
  const found = new Map<string, string>();
  for (const name of [sheet, spdSheet, sheetOfMapping(mapping)]) {
    if (typeof name !== "string") continue;
    const id = idByName.get(name) ?? (Object.hasOwn(sheetIds, name) ? sheetIds[name] : undefined);
    if (id !== undefined) found.set(name, id);
  }
  return found.size === 0 ? {} : { sheetIds: Object.fromEntries(found) };
}

/** The present name of a sheet that was chosen under an earlier name. */
export function presentName(
  name: string,
  { sheetIds = {} }: DocumentSettings,
  workbook: SheetIds & Pick<OpenWorkbook, "sheets">,
): string {
  if (workbook.sheets.some((sheet) => sheet.name === name) || !Object.hasOwn(sheetIds, name)) return name;
  return workbook.sheetIds?.get(sheetIds[name]!) ?? name;
}
