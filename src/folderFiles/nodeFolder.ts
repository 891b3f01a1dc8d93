import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isJunk } from "../folder/index";
import type { EvidenceSource } from "./source";

function sourceOf(file: string, path: string, size: number): EvidenceSource {
  return {
    path,
    size,
    async read(from, to) {
      const handle = await open(file);
      try {
        const bytes = new Uint8Array(to - from);
        const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
        return bytes.subarray(0, bytesRead);
      } finally {
        await handle.close();
      }
    },
  };
}

/**
 * All files below a folder, hidden ones left out. Links to folders are not followed, so that a link to a folder above
 * ends nowhere.
 * @throws the error of the system when the folder itself cannot be read
 */
export async function folderSources(folder: string, prefix = ""): Promise<EvidenceSource[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const sources: EvidenceSource[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = prefix + entry.name;
    const file = join(folder, entry.name);
    if (isJunk(path)) continue;
    if (entry.isDirectory()) {
      // A folder inside that must not be read does not stop the others; its files are then missing.
      sources.push(...(await folderSources(file, `${path}/`).catch(() => [])));
      continue;
    }
    const stats = await stat(file).catch(() => null);
    if (stats?.isFile()) sources.push(sourceOf(file, path, stats.size));
  }
  return sources;
}
