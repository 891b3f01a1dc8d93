import { isJunk } from "../folder/index";
import { breather } from "./pause";
import type { EvidenceSource } from "./source";

export interface PickedFolder {
  /** Name of the folder; '' when single files were picked. */
  name: string;
  sources: EvidenceSource[];
}

function sourceOf(file: File, path: string): EvidenceSource {
  return {
    path,
    size: file.size,
    read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}

export interface Listing {
  signal?: AbortSignal;
  /** Each time the page could answer in between. */
  onListed?: (done: number) => void;
}

/**
 * What the user picked in the file dialog; hidden files are left out. Nothing is read yet, but a browser asks the drive for
 * the size of each file, which takes seconds for thousands on one that is far away.
 * @returns `null` when it was stopped
 */
export async function pickedFolder(
  files: Iterable<File>,
  { signal, onListed = () => undefined }: Listing = {},
): Promise<PickedFolder | null> {
  let name = "";
  let done = 0;
  const sources: EvidenceSource[] = [];
  const breathe = breather();
  for (const file of files) {
    const answered = await breathe();
    if (signal?.aborted) return null;
    if (answered) onListed(done);
    done += 1;
    const [folder = "", ...rest] = file.webkitRelativePath.split("/");
    if (rest.length > 0) name = folder;
    const path = rest.length > 0 ? rest.join("/") : file.name;
    if (!isJunk(path)) sources.push(sourceOf(file, path));
  }
  return { name, sources };
}
