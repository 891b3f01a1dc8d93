import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Locale } from "../../i18n/cliTexts";
import type { WorkbookData } from "../../workbook/types";
import { readXlsxWorkbook, XlsxError } from "../../xlsx/index";
import { nodeInflate } from "../../xlsx/zip/nodeInflate";
import { problem } from "../call/problem";

/** First bytes of a compound file: an old .xls, unless it is an encrypted .xlsx. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : error instanceof Error ? error.message : String(error);
}

async function bytesOf(file: string, locale: Locale): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw problem(locale, "cli.file.unreadable", { file, reason: reasonOf(error) });
  }
}

/**
 * Reads a workbook from disk.
 * @throws InputProblem that says in one sentence why the file cannot be used
 */
export async function readWorkbookFile(file: string, locale: Locale): Promise<WorkbookData> {
  const bytes = await bytesOf(file, locale);
  if (bytes.length === 0) throw problem(locale, "cli.file.empty", { file });
  try {
    return await readXlsxWorkbook(bytes, basename(file), nodeInflate);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    const isXls = error.reason === "not-xlsx" && COMPOUND_FILE.every((byte, index) => bytes[index] === byte);
    throw problem(locale, isXls ? "cli.file.xls" : `cli.file.${error.reason}`, { file });
  }
}
