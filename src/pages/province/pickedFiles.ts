/** Workbooks in any format, also those that have to be saved anew first; locks of Excel and hidden files are none. */
function isWorkbookName(name: string): boolean {
  return /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i.test(name) && !name.startsWith("~$") && !name.startsWith(".");
}

/** A file as it is called on the page: with its folders, where a folder was chosen. */
export interface PickedFile {
  file: File;
  path: string;
}

/** Files that were chosen one by one: all are meant, whatever they are. */
export function chosenFiles(files: readonly File[]): PickedFile[] {
  return files.map((file) => ({ file, path: file.name }));
}

/** The workbooks of a folder that was chosen. */
export function folderFiles(files: readonly File[]): PickedFile[] {
  return files
    .filter(({ name }) => isWorkbookName(name))
    .map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((resolve, reject) => {
    // A reader hands over a hundred at a time, and nothing at the end.
    const next = (): void =>
      reader.readEntries((some) => {
        all.push(...some);
        if (some.length === 0) resolve(all);
        else next();
      }, reject);
    next();
  });
}

async function filesIn(entry: FileSystemEntry, inFolder: boolean): Promise<PickedFile[]> {
  if (entry.isDirectory) {
    const entries = await entriesIn(entry as FileSystemDirectoryEntry);
    return (await Promise.all(entries.map((one) => filesIn(one, true)))).flat();
  }
  if (inFolder && !isWorkbookName(entry.name)) return [];
  const file = await new Promise<File>((resolve, reject) => {
    (entry as FileSystemFileEntry).file(resolve, reject);
  });
  return [{ file, path: entry.fullPath.replace(/^\//, "") }];
}

/** What was dropped on the page: files, and the workbooks of folders. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<PickedFile[]> {
  // Asked for at once: after the first wait a browser has forgotten what was dropped.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const plain = chosenFiles([...files]);
  if (entries.length === 0) return plain;
  return (await Promise.all(entries.map((entry) => filesIn(entry, false)))).flat();
}
