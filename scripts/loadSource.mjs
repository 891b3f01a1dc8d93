// Runs a TypeScript source of ours in a script, without a build: compiles it and what it imports, in memory.
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const root = fileURLToPath(new URL("../", import.meta.url));
const nodeRequire = createRequire(import.meta.url);
/** Handed to what is compiled: in a context of its own, as tests have, V8 looks up a global name anew each time. */
const HANDED = {
  ...{ Array, Boolean, Error, JSON, Map, Math, Number, Object, Promise, RegExp, Set, String, Symbol },
  ...{ Uint8Array, WeakMap },
};
/** @type {Map<string, string>} Which file a path without ending is, for as long as this runs. */
const found = new Map();
/** @type {Map<string, Function>} What was compiled, for as long as this runs. */
const compiled = new Map();

function fileOf(/** @type {string} */ path) {
  const known = found.get(path);
  if (known !== undefined) return known;
  const file = [path, `${path}.ts`, `${path}/index.ts`].find((one) =>
    statSync(one, { throwIfNoEntry: false })?.isFile(),
  );
  if (!file) throw new Error(`no source: ${path}`);
  found.set(path, file);
  return file;
}

function madeOf(/** @type {string} */ file) {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const made = new Function("require", "module", "exports", "__dirname", ...Object.keys(HANDED), code);
  compiled.set(file, made);
  return made;
}

/**
 * Sources that know nothing of others: what a module keeps for the whole runtime is theirs alone.
 * @param {Readonly<Record<string, unknown>>} instead packages that are given instead of the installed ones
 * @returns what loads a file from the project's folder and gives its exports, as `loadSource` does
 */
export function ownSources(instead = {}) {
  /** @type {Map<string, { exports: unknown }>} */
  const loaded = new Map();

  /**
   * @param {string} file
   * @returns {unknown}
   */
  function load(file) {
    const known = loaded.get(file);
    if (known) return known.exports;
    /** @type {{ exports: unknown }} */
    const module = { exports: {} };
    loaded.set(file, module);
    if (file.endsWith(".json")) {
      module.exports = JSON.parse(readFileSync(file, "utf8"));
      return module.exports;
    }
    const folder = dirname(file);
    const require = (/** @type {string} */ specifier) =>
      specifier.startsWith(".")
        ? load(fileOf(resolve(folder, specifier)))
        : (instead[specifier] ?? nodeRequire(specifier));
    madeOf(file)(require, module, module.exports, folder, ...Object.values(HANDED));
    return module.exports;
  }

  return (/** @type {string} */ path) => load(fileOf(resolve(root, path)));
}

/**
 * @param {string} path from the project's folder: `src/rules/years/ruleSet.ts`
 * @returns {unknown} its exports; the caller says their type: `typeof import("../src/rules/years/ruleSet")`
 */
export const loadSource = ownSources();
