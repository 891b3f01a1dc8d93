import { isJunk } from "../folder/index";
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

/** What the user picked in the file dialog; hidden files are left out. Nothing is read yet. */
export function pickedFolder(files: Iterable<File>): PickedFolder {
  let name = "";
  const sources: EvidenceSource[] = [];
  for (const file of files) {
    const [folder = "", ...rest] = file.webkitRelativePath.split("/");
    if (rest.length > 0) name = folder;
    const path = rest.length > 0 ? rest.join("/") : file.name;
    if (!isJunk(path)) sources.push(sourceOf(file, path));
  }
  return { name, sources };
}
