import { Patience } from "./patience";
import { ExcelProblem } from "./problem";
import { supportsExcelApi, writeExcel } from "./run";

/** Characters that one request may take in Excel on the web; the largest that is documented of any Excel. */
const REQUEST_LIMIT = 5_000_000;
/** What a request holds beside the file. */
const REQUEST_FRAME = 10_000;
/** Bytes of one call: more arguments than that overflow the stack of some web views. */
const SLICE = 0x8000;

/** Whether Excel runs in a browser, which saves downloads; programs of a desktop may drop them without a word. */
export function isExcelOnTheWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += SLICE) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + SLICE)));
  }
  return btoa(pieces.join(""));
}

/**
 * Opens a workbook in a window of its own, not saved yet.
 * @param bytes of an .xlsx file
 * @returns whether Excel opened it; not where it cannot, refuses, does not answer or the file is too large for one request
 */
export async function openInNewWindow(bytes: Uint8Array): Promise<boolean> {
  if (!supportsExcelApi("1.8")) return false;
  const base64 = base64Of(bytes);
  if (base64.length + REQUEST_FRAME > REQUEST_LIMIT) return false;
  try {
    await writeExcel(() => new Patience().wait(Excel.createWorkbook(base64)));
    return true;
  } catch (error) {
    if (error instanceof ExcelProblem) return false;
    throw error;
  }
}
