/** What a web view does with files that are given to it, in place of the browser's own. */

interface Caught {
  name: string;
  blob: Blob;
}

/** @returns the files that were downloaded, in a list that grows */
export function catchFiles(): Caught[] {
  const files: Caught[] = [];
  let blob = new Blob();
  URL.createObjectURL = (given: Blob | MediaSource) => {
    blob = given as Blob;
    return "blob:file";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    files.push({ name: this.download, blob });
  };
  return files;
}

interface Saved {
  name: string;
  size: number;
  closed: boolean;
}

/**
 * A web view with a dialog to save files.
 * @param refusal what the dialog throws
 */
export function saveDialog(refusal?: () => Error): Saved[] {
  const saved: Saved[] = [];
  const showSaveFilePicker = async ({ suggestedName }: { suggestedName: string }): Promise<unknown> => {
    if (refusal) throw refusal();
    const file: Saved = { name: suggestedName, size: 0, closed: false };
    saved.push(file);
    return {
      createWritable: async () => ({
        write: async ({ size }: Blob) => void (file.size += size),
        close: async () => void (file.closed = true),
      }),
    };
  };
  Object.assign(window, { showSaveFilePicker });
  return saved;
}

/** A web view without such a dialog. */
export function noDialog(): void {
  Reflect.deleteProperty(window, "showSaveFilePicker");
}

/** What such a file holds. */
export function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Error("unreadable"));
    reader.readAsArrayBuffer(blob);
  });
}
