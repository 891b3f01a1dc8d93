import type { WorkbookData } from "../../workbook/types";
import { openArchive, type Archive, type Inflate } from "../zip/archive";
import { XlsxError } from "../errors";
import { readLinks } from "./links";
import { readTables, readWorkbookParts, textOf, workbookPath, type SheetEntry, type WorkbookParts } from "./parts";
import { scanSheet, scanStrings, TooManyCells, type ScannedSheet } from "./scan";
import { UnusualXml } from "./xmlText";

function withLinks(sheet: ScannedSheet, xml: string, archive: Archive, path: string): ScannedSheet {
  const links = readLinks(xml, archive, path);
  return links.length === 0 ? sheet : { ...sheet, links };
}

function scanAll(archive: Archive, parts: WorkbookParts, sheets: readonly SheetEntry[]): ScannedSheet[] {
  const strings = parts.strings === null ? [] : scanStrings(textOf(archive, parts.strings));
  return sheets.map(({ path }) => {
    const xml = textOf(archive, path!);
    return withLinks(scanSheet(xml, strings, parts.percents), xml, archive, path!);
  });
}

function parseError(error: unknown, name: string): XlsxError {
  const message = error instanceof Error ? error.message : String(error);
  const tooLarge = error instanceof TooManyCells || error instanceof RangeError || /over the \d+ limit/.test(message);
  return new XlsxError(tooLarge ? "too-large" : "damaged", name, message, { cause: error });
}

async function readSheets(
  archive: Archive,
  path: string,
  parts: WorkbookParts,
  sheets: readonly SheetEntry[],
): Promise<ScannedSheet[]> {
  try {
    return scanAll(archive, parts, sheets);
  } catch (error) {
    if (!(error instanceof UnusualXml)) throw error;
    // Few workbooks need it, and it is large.
    const { readGenerally } = await import("./generalReader");
    const read = await readGenerally(archive, path, parts.sheets, sheets);
    return read.map((sheet, index) => {
      const part = sheets[index]!.path!;
      return withLinks(sheet, textOf(archive, part), archive, part);
    });
  }
}

/**
 * Reads a workbook file: cell values with the cached results of formulas, Excel errors as their text, dates as serial
 * numbers, percentages as the text that people see (`5,34%`), rich text as plain text, the addresses behind cells,
 * merges and Excel tables. Chart sheets are left out; empty cells are `null`.
 * @param bytes the content of an .xlsx or .xlsm file
 * @param name its name, for messages
 * @param inflate a faster inflate than the portable one, such as `nodeInflate`
 * @throws XlsxError
 */
export async function readXlsxWorkbook(bytes: Uint8Array, name: string, inflate?: Inflate): Promise<WorkbookData> {
  const archive = openArchive(bytes, name, inflate);
  const path = workbookPath(archive);
  if (path === null) throw new XlsxError("not-xlsx", name, "a zip file, but no workbook");
  const parts = readWorkbookParts(archive, path);
  const entries = parts.sheets.filter((sheet) => sheet.path !== null && sheet.path in archive);
  if (entries.length === 0) throw new XlsxError("damaged", name, "the workbook has no sheets");
  try {
    const sheets = await readSheets(archive, path, parts, entries);
    return {
      name,
      date1904: parts.date1904,
      sheets: entries.map((entry, index) => ({
        name: entry.name,
        visible: entry.visible,
        ...sheets[index]!,
        tables: readTables(archive, entry.path!),
      })),
    };
  } catch (error) {
    throw parseError(error, name);
  }
}
