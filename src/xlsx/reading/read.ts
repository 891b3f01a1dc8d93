import type { SheetData, WorkbookData } from "../../workbook/types";
import { XlsxError } from "../errors";
import { UnusualXml } from "../xml/unusual";
import { openArchive, type Archive, type Unpacking } from "../zip/archive";
import { CellBudget } from "../../workbook/reading/extent";
import { toBlock } from "./block";
import type { CellContext } from "./cellValue";
import { readLinks } from "./links";
import { Package } from "./package";
import { scanSheet } from "./scanSheet";
import { scanStrings } from "./strings";
import { readSheetTables, readWorkbookPart, workbookPath, type SheetEntry } from "./workbookPart";

function readSheet(
  book: Package,
  { name, visible, own }: SheetEntry,
  path: string,
  context: CellContext,
  budget: CellBudget,
): SheetData {
  const scanned = book.read(path, (xml) => scanSheet(xml, context));
  const links = readLinks(scanned, book, path);
  return {
    name,
    visible,
    ...(own && { own: true as const }),
    ...toBlock(scanned.cells, budget),
    merges: scanned.merges,
    tables: readSheetTables(book, path),
    ...(links.length > 0 && { links }),
    ...(scanned.uncomputed.length > 0 && { uncomputed: scanned.uncomputed }),
  };
}

function readBook(book: Package, name: string): WorkbookData {
  const { date1904, strings, percents, sheets } = readWorkbookPart(book, workbookPath(book, name));
  const context = { date1904, percents, strings: strings === null ? [] : book.read(strings, scanStrings) };
  const budget = new CellBudget();
  const read = sheets.flatMap((sheet) => {
    return sheet.path === null ? [] : [readSheet(book, sheet, sheet.path, context, budget)];
  });
  if (read.length === 0) throw book.damaged("the workbook has no sheets");
  return { name, date1904, sheets: read };
}

/** A spreadsheet of LibreOffice is a zip file, too. */
function checkPackage(archive: Archive, name: string): void {
  if (archive.has("content.xml") && archive.has("META-INF/manifest.xml")) {
    throw new XlsxError("ods", name, "a spreadsheet of LibreOffice");
  }
}

async function readArchive(archive: Archive, name: string): Promise<WorkbookData> {
  try {
    return readBook(new Package(archive, name, null), name);
  } catch (error) {
    if (!(error instanceof UnusualXml)) throw error;
  }
  // Few workbooks need it.
  const { plainXml } = await import("../xml/plainXml");
  return readBook(new Package(archive, name, plainXml), name);
}

/** `readXlsxWorkbook` where the unpacking is known, so that the portable one is not loaded. @throws XlsxError */
export async function readXlsxUnpacked(bytes: Uint8Array, name: string, unpacking: Unpacking): Promise<WorkbookData> {
  const archive = openArchive(bytes, name, unpacking);
  checkPackage(archive, name);
  try {
    return await readArchive(archive, name);
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    const tooLarge = error instanceof RangeError;
    const message = error instanceof Error ? error.message : String(error);
    throw new XlsxError(tooLarge ? "too-large" : "damaged", name, message, { cause: error });
  }
}
