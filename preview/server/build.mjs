import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SOURCES = [
  "src",
  "preview",
  "assets",
  "docs",
  "scripts",
  "webpack.config.js",
  "webpack.preview.config.cjs",
  "package-lock.json",
  "tsconfig.json",
];
const OUTPUTS = ["dist/addin/taskpane.html", "dist/addin/functions.json", "dist/preview/index.html"];
const STAMP = "dist/.preview-stamp";

/** Names, sizes and times of all sources in one hash: any edit, new or removed file changes it. */
function sourceStamp(/** @type {string} */ root) {
  const hash = createHash("sha256");
  /** @type {(path: string) => void} */
  const add = (path) => {
    const stat = statSync(join(root, path), { throwIfNoEntry: false });
    if (stat?.isDirectory()) {
      for (const name of readdirSync(join(root, path)).sort()) add(`${path}/${name}`);
    } else if (stat) hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  SOURCES.forEach(add);
  return hash.digest("hex");
}

export function isBuilt(/** @type {string} */ root) {
  return OUTPUTS.every((path) => existsSync(join(root, path)));
}

export function isUpToDate(/** @type {string} */ root) {
  const stamp = join(root, STAMP);
  return isBuilt(root) && existsSync(stamp) && readFileSync(stamp, "utf8") === sourceStamp(root);
}

/**
 * @param {string} root
 * @param {string[]} args of Node
 * @returns {Promise<void>}
 */
function run(root, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on("data", (chunk) => output.push(chunk));
    child.stderr.on("data", (chunk) => output.push(chunk));
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(Buffer.concat(output).toString("utf8").trim())),
    );
  });
}

/**
 * Builds the add-in into dist/addin and the preview page into dist/preview; rejects with the builder's output.
 * @param {string} root
 */
export async function build(root) {
  const stamp = sourceStamp(root);
  const webpack = (/** @type {string} */ config) =>
    run(root, ["node_modules/webpack/bin/webpack.js", "--mode", "production", "--config", config]);
  await run(root, ["scripts/generate.mjs"]);
  await Promise.all([webpack("webpack.config.js"), webpack("webpack.preview.config.cjs")]);
  // After the add-in's build, which empties the folder.
  await run(root, ["scripts/functions-json.mjs", join(root, "dist", "addin")]);
  await run(root, ["scripts/pages.mjs", join(root, "dist", "addin")]);
  mkdirSync(join(root, "dist"), { recursive: true });
  // The stamp from before the build: an edit made during it leads to another build.
  writeFileSync(join(root, STAMP), stamp === sourceStamp(root) ? stamp : "");
}
