/** What the product gives away: a text, a workbook, a picture, or an archive of several. */
export interface OutFile {
  /** With its ending, which says what it is. */
  name: string;
  content: string | Uint8Array;
}

/** Kinds of files by their ending. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ["csv", "text/csv;charset=utf-8"],
  ["json", "application/json"],
  ["md", "text/markdown;charset=utf-8"],
  ["png", "image/png"],
  ["txt", "text/plain;charset=utf-8"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["zip", "application/zip"],
]);

/** Windows takes 255 characters with the folder; departments have long names. */
const LONGEST = 100;

export function endingOf({ name }: OutFile): string {
  return name.slice(name.lastIndexOf(".") + 1).toLowerCase();
}

export function isWorkbookFile(file: OutFile): boolean {
  return endingOf(file) === "xlsx" && typeof file.content !== "string";
}

export function isPictureFile(file: OutFile): boolean {
  return endingOf(file) === "png" && typeof file.content !== "string";
}

export function typeOf(file: OutFile): string {
  return TYPES.get(endingOf(file)) ?? "application/octet-stream";
}

export function blobOf(file: OutFile): Blob {
  // A copy: bytes may lie in a larger buffer.
  const content = typeof file.content === "string" ? file.content : new Uint8Array(file.content);
  return new Blob([content], { type: typeOf(file) });
}

/**
 * A name that Windows, macOS and Linux take.
 * @param words without the ending, such as the name of a department
 * @param ending such as `xlsx`
 */
export function safeFileName(words: string, ending: string): string {
  const plain = words
    .replace(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST)
    // Windows drops these from the end, and then two names may be one.
    .replace(/[. ]+$/, "");
  const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(plain);
  return `${isDevice ? "_" : ""}${plain || "berkas"}.${ending}`;
}

/** The files under names of which no two are the same to Windows, which does not tell small letters from capitals. */
export function withOwnNames(files: readonly OutFile[]): OutFile[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const ending = endingOf(file);
    const stem = file.name.slice(0, -ending.length - 1);
    let name = file.name;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${stem} (${number}).${ending}`;
    taken.add(name.toLowerCase());
    return { ...file, name };
  });
}
