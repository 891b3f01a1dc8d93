// The drawing of the folders of src in docs/architecture.md, from what the files really import.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const BLOCK = /(<!-- imports:[^>]*-->\n)[^]*?(<!-- \/imports -->)/;
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*"(\.{1,2}\/[^"]+)"/g;

/** @param {string} folder @returns {string[]} the TypeScript files below it */
function sourcesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.cases\.ts$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/**
 * @param {string} src the folder of the sources
 * @returns {Map<string, Set<string>>} for each folder of src the others that its files import
 */
function importsOfFolders(src) {
  /** @type {Map<string, Set<string>>} */
  const found = new Map();
  const roomOf = (/** @type {string} */ file) => relative(src, file).split(sep)[0] ?? "";
  for (const file of sourcesBelow(src)) {
    const from = roomOf(file);
    const to = found.get(from) ?? new Set();
    found.set(from, to);
    for (const [, target] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      // The names of pages and actions are types for those below them, no code.
      if (target === undefined || target.endsWith("ids.generated")) continue;
      const room = roomOf(resolve(dirname(file), target));
      if (room !== from) to.add(room);
    }
  }
  return found;
}

/**
 * Without the arrows that follow from others, so that the drawing can be read.
 * @param {Map<string, Set<string>>} all
 * @returns {[string, string][]}
 */
function reduced(all) {
  const reaches = (/** @type {string} */ from, /** @type {string} */ to, seen = new Set()) => {
    for (const next of all.get(from) ?? []) {
      if (next === to) return true;
      if (!seen.has(next) && seen.add(next) && reaches(next, to, seen)) return true;
    }
    return false;
  };
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([from, targets]) =>
      [...targets]
        .sort()
        .filter((to) => ![...targets].some((via) => via !== to && reaches(via, to)))
        .map((to) => /** @type {[string, string]} */ ([from, to])),
    );
}

/**
 * @param {string} docs the folder of the page
 * @param {string} src the folder of the sources
 * @returns {Record<string, string>} the page with the drawing as the imports are
 */
export function architectureSources(docs, src) {
  const page = readFileSync(join(docs, "architecture.md"), "utf8");
  if (!BLOCK.test(page)) throw new Error("docs/architecture.md has lost the marks of its drawing.");
  const arrows = reduced(importsOfFolders(src)).map(([from, to]) => `  ${from} --> ${to}`);
  const drawing = ["```mermaid", "flowchart TD", ...arrows, "```"].join("\n");
  return { "architecture.md": page.replace(BLOCK, (_all, start, end) => `${start}\n${drawing}\n\n${end}`) };
}
