import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { isMainThread } from "node:worker_threads";
import type { Locale } from "../../i18n/cliTexts";
import type { WorkbookData } from "../../workbook/types";
import { readXlsxUnpacked, XlsxError } from "../../xlsx/index";
import { nodeUnpacking } from "../../xlsx/zip/nodeUnpacking";
import { problem } from "../call/problem";

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : error instanceof Error ? error.message : String(error);
}

const MEBIBYTE = 1024 * 1024;
/** Pictures make a file large and are never unpacked; the whole file stands in memory all the same. */
const LARGEST_FILE = 256 * MEBIBYTE;

function bytesOf(file: string, locale: Locale): Uint8Array {
  let size: number;
  try {
    ({ size } = statSync(file));
    if (size <= LARGEST_FILE) return readFileSync(file);
  } catch (error) {
    throw problem(locale, "cli.file.unreadable", { file, reason: reasonOf(error) });
  }
  throw problem(locale, "cli.file.large", { file, size: Math.ceil(size / MEBIBYTE), most: LARGEST_FILE / MEBIBYTE });
}

/**
 * Reads a workbook from disk, all at once and in a worker: in the command's own thread nothing would stop one that takes
 * all time or memory.
 * @throws InputProblem that says in one sentence why the file cannot be used
 */
export async function readWorkbookFile(file: string, locale: Locale): Promise<WorkbookData> {
  if (isMainThread) throw new Error(`${file} is to be read by a worker`);
  const bytes = bytesOf(file, locale);
  if (bytes.length === 0) throw problem(locale, "cli.file.empty", { file });
  try {
    return await readXlsxUnpacked(bytes, basename(file), nodeUnpacking);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
    throw problem(locale, `cli.file.${error.reason}`, { file });
  }
}
