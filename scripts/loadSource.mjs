// Runs a TypeScript source of ours in a script, without a build: compiles it and what it imports, in memory.
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const root = fileURLToPath(new URL("../", import.meta.url));
const nodeRequire = createRequire(import.meta.url);
/** @type {Map<string, { exports: unknown }>} */
const loaded = new Map();

function fileOf(/** @type {string} */ folder, /** @type {string} */ specifier) {
  const path = resolve(folder, specifier);
  const found = [path, `${path}.ts`, `${path}/index.ts`].find((one) =>
    statSync(one, { throwIfNoEntry: false })?.isFile(),
  );
  if (!found) throw new Error(`${specifier} not found from ${folder}`);
  return found;
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function load(file) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const source = readFileSync(file, "utf8");
  /** @type {{ exports: unknown }} */
  const module = { exports: {} };
  loaded.set(file, module);
  if (file.endsWith(".json")) {
    module.exports = JSON.parse(source);
    return module.exports;
  }
  const { code } = transformSync(source, {
    filename: file,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  const require = (/** @type {string} */ specifier) =>
    specifier.startsWith(".") ? load(fileOf(dirname(file), specifier)) : nodeRequire(specifier);
  new Function("require", "module", "exports", code)(require, module, module.exports);
  return module.exports;
}

/**
 * @param {string} path from the project's folder: `src/rules/years/ruleSet.ts`
 * @returns {unknown} its exports; the caller says their type: `typeof import("../src/rules/years/ruleSet")`
 */
export function loadSource(path) {
  return load(resolve(root, path));
}
