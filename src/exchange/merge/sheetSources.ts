import { isOwnSheet } from "../../workbook/ownSheets";
import { sheetsBehind } from "../../workbook/places";
import { cleanText } from "../../workbook/cells/text";
import type { InnovationTable, SheetData, WorkbookData } from "../../workbook/types";
import { sentPartIn, type SentPart } from "../sent/fingerprint";
import { keyColumnIn } from "./returned";

function only(data: WorkbookData, sheets: SheetData[]): WorkbookData {
  return { ...data, name: sheets[0]!.name, sheets };
}

/** How many rows of a sheet have a key that was sent with a part. */
function keysShared(sheet: SheetData, data: WorkbookData, { rows }: SentPart): number {
  const keyed = keyColumnIn(only(data, [sheet]));
  if (!keyed) return 0;
  const sent = new Set(rows.map(({ key }) => key));
  return sheet.values.filter((cells) => sent.has(cleanText(cells[keyed.column - sheet.left] ?? null))).length;
}

/**
 * The sheets of a workbook that may be what departments sent back, each as a workbook of its own: all that hold something
 * and are neither the table's nor ours. What was sent goes along where its sheet was copied too.
 */
export function sheetSources(data: WorkbookData, table: InnovationTable): WorkbookData[] {
  const behind = new Set(sheetsBehind(table));
  const parts = data.sheets.flatMap((sheet) => {
    const part = sentPartIn(only(data, [sheet]));
    return part ? [{ sheet, part }] : [];
  });
  const others = data.sheets.filter((sheet) => {
    return !behind.has(sheet.name) && sheet.values.length > 0 && !isOwnSheet(sheet);
  });
  return others.map((sheet) => {
    const [best] = parts
      .map((one) => ({ ...one, shared: keysShared(sheet, data, one.part) }))
      .filter(({ shared }) => shared > 0)
      .sort((a, b) => b.shared - a.shared);
    return only(data, best ? [sheet, best.sheet] : [sheet]);
  });
}
