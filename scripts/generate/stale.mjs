import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

function current(/** @type {string} */ path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null; // not written yet
  }
}

/**
 * @param {string} root the project's folder
 * @param {readonly { folder: string, sources: (folder: string) => Record<string, string> }[]} kinds for each kind the
 *   folder of its sources, and their texts by file name
 * @returns {{ name: string, text: string }[]} name and text of each source that the project does not hold as it should be
 */
export function staleSources(root, kinds) {
  return kinds
    .flatMap(({ folder, sources }) =>
      Object.entries(sources(join(root, folder))).map(([name, text]) => ({ name: posix.join(folder, name), text })),
    )
    .filter(({ name, text }) => current(join(root, name)) !== text);
}
