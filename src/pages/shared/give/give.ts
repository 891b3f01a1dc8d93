import { strToU8, zipSync } from "fflate";
import { isExcelOnTheWeb, openInNewWindow } from "../../../excel/host/newWindow";
import { copyPicture, copyText } from "./clipboard";
import { download, saveWithDialog } from "./download";
import { isPictureFile, isWorkbookFile, withOwnNames, type OutFile } from "./outFile";

/** How something left the pane. */
export type Road =
  /** As a new workbook in a window of its own. */
  | "opened"
  /** Where the person said, for sure. */
  | "saved"
  /** Into the downloads of the browser, for sure. */
  | "downloaded"
  /** To a web view that may have dropped it. */
  | "unsure"
  | "cancelled"
  | "copied"
  /** Nothing took it. */
  | "nowhere";

/** What was given, and how. */
export interface GivenFile {
  road: Road;
  /** What the person got, or was to get: of several files the archive. */
  file: OutFile;
  /** The files in the archive, where there are several. */
  files: readonly OutFile[];
}

/** Workbooks are packed already: packing them again takes time and saves nothing. */
const STORED = { level: 0 } as const;

function archiveOf(files: readonly OutFile[], name: string): OutFile {
  const entries = withOwnNames(files).map((file) => {
    const bytes = typeof file.content === "string" ? strToU8(file.content) : file.content;
    return [file.name, isWorkbookFile(file) ? ([bytes, STORED] as const) : bytes];
  });
  return { name, content: zipSync(Object.fromEntries(entries)) };
}

/** The first way that takes the file, among those that can be trusted here. */
async function roadOf(file: OutFile): Promise<Road> {
  if (isExcelOnTheWeb() && download(file)) return "downloaded";
  if (isWorkbookFile(file) && file.content instanceof Uint8Array && (await openInNewWindow(file.content))) {
    return "opened";
  }
  return (await saveWithDialog(file)) ?? (download(file) ? "unsure" : "nowhere");
}

/**
 * The one way out of the pane for files, right after a click: a download in a browser; on a desktop a workbook in a window
 * of its own, else a dialog that saves, else a download that may be dropped. Several files go as one archive.
 * @param archive name of the archive, ending in `.zip`
 */
export async function give(files: readonly [OutFile, ...OutFile[]], archive: string): Promise<GivenFile> {
  const file = files.length === 1 ? files[0] : archiveOf(files, archive);
  return { road: await roadOf(file), file, files: files.length === 1 ? [] : files };
}

/** Puts a text or a picture on the clipboard. */
export async function giveByClipboard(file: OutFile): Promise<GivenFile> {
  const { content } = file;
  const taken =
    typeof content === "string" ? await copyText(content) : isPictureFile(file) && (await copyPicture(content));
  return { road: taken ? "copied" : "nowhere", file, files: [] };
}

/**
 * Opens workbooks one after the other, each in a window of its own.
 * @param onOpened how many are open; `false` stops
 * @returns how many were opened: fewer than all when it was stopped, or when Excel did not open the next one
 */
export async function openEach(files: readonly OutFile[], onOpened: (count: number) => boolean): Promise<number> {
  let count = 0;
  for (const { content } of files) {
    if (typeof content === "string" || !(await openInNewWindow(content))) break;
    count += 1;
    if (!onOpened(count)) break;
  }
  return count;
}
