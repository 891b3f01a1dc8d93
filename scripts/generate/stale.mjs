import { readFileSync } from "node:fs";
import { join } from "node:path";

function current(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null; // not written yet
  }
}

/**
 * @param root the project's folder
 * @param kinds for each kind the folder of its sources, and `sources(folder)`: their texts by file name
 * @returns name and text of each source that the project does not hold as it should be
 */
export function staleSources(root, kinds) {
  return kinds
    .flatMap(({ folder, sources }) =>
      Object.entries(sources(join(root, folder))).map(([name, text]) => ({ name: `${folder}/${name}`, text })),
    )
    .filter(({ name, text }) => current(join(root, name)) !== text);
}
