import { readFileSync } from "node:fs";
import { join, posix } from "node:path";

/** @typedef {(path: string) => string} TextOf the text of a file of the project, as the kinds before have made it */

function current(/** @type {string} */ path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null; // not written yet
  }
}

/**
 * @param {string} root the project's folder
 * @param {readonly { folder: string, sources: (folder: string, textOf: TextOf) => Record<string, string> }[]} kinds for
 *   each kind the folder of its sources, and their texts by file name; a document that several kinds write into is
 *   handed on from one to the next
 * @returns {{ name: string, text: string }[]} name and text of each source that the project does not hold as it should be
 */
export function staleSources(root, kinds) {
  /** @type {Map<string, string>} */
  const made = new Map();
  const textOf = (/** @type {string} */ path) => made.get(path) ?? readFileSync(join(root, path), "utf8");
  for (const { folder, sources } of kinds) {
    for (const [name, text] of Object.entries(sources(join(root, folder), textOf))) {
      made.set(posix.join(folder, name), text);
    }
  }
  return [...made]
    .map(([name, text]) => ({ name, text }))
    .filter(({ name, text }) => current(join(root, name)) !== text);
}
