import { blobOf, endingOf, typeOf, type OutFile } from "./outFile";

/** Milliseconds until the address of a file is taken back: some web views fetch it only after the click. */
const ADDRESS_LASTS = 60_000;

interface FileHandle {
  createWritable(): Promise<{ write(blob: Blob): Promise<void>; close(): Promise<void> }>;
}

interface SaveDialog {
  showSaveFilePicker(wish: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }): Promise<FileHandle>;
}

function hasSaveDialog(view: object): view is SaveDialog {
  return "showSaveFilePicker" in view;
}

/**
 * Hands a file to the browser. An Excel on a desktop may drop it without a word.
 * @returns whether the browser took it
 */
export function download(file: OutFile): boolean {
  try {
    const url = URL.createObjectURL(blobOf(file));
    const link = document.createElement("a");
    link.href = url;
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), ADDRESS_LASTS);
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks where to save a file, and saves it there.
 * @returns `null` where the web view has no such dialog or refuses it
 */
export async function saveWithDialog(file: OutFile): Promise<"saved" | "cancelled" | null> {
  if (!hasSaveDialog(window)) return null;
  try {
    const [type = ""] = typeOf(file).split(";");
    const handle = await window.showSaveFilePicker({
      suggestedName: file.name,
      types: [{ accept: { [type]: [`.${endingOf(file)}`] } }],
    });
    const target = await handle.createWritable();
    await target.write(blobOf(file));
    await target.close();
    return "saved";
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : null;
  }
}
