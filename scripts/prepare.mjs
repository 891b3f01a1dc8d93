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

// npm runs `prepare` again when the command is first called through npx.
const sources = Math.max(...SOURCES.map((path) => newest(fileURLToPath(new URL(path, root)))));
if (newest(fileURLToPath(new URL("dist/cli/iid.cjs", root))) < sources) {
  const require = createRequire(import.meta.url);
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  const built = spawnSync(process.execPath, [webpack, "--config", "webpack.cli.config.cjs", "--stats=errors-only"], {
    stdio: "inherit",
    cwd: fileURLToPath(root),
  });
  process.exit(built.status ?? 1);
}
