// After `npm ci`: generated sources and the command line, so that `npx iid` works at once.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

await import("./generate.mjs");

const root = new URL("../", import.meta.url);
const SOURCES = ["src/", "webpack.cli.config.cjs", "package-lock.json"];

/**
 * Time of the newest file at or below a path, 0 when there is none.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(`${path}/${name}`)));
}

function run(/** @type {string[]} */ ...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", cwd: fileURLToPath(root) });
  if (status !== 0) process.exit(status ?? 1);
}

// npm runs `prepare` again when the command is first called through npx.
const sources = Math.max(...SOURCES.map((path) => newest(fileURLToPath(new URL(path, root)))));
if (newest(fileURLToPath(new URL("dist/cli/iid.cjs", root))) < sources) {
  const webpack = createRequire(import.meta.url).resolve("webpack-cli/bin/cli.js");
  run(webpack, "--config", "webpack.cli.config.cjs", "--stats=errors-only");
}
run("scripts/notices.mjs", "dist/cli");
