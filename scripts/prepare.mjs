// After `npm ci`: generated sources and the command line, so that `npx iid` works at once.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

await import("./generate.mjs");

const require = createRequire(import.meta.url);
const webpack = require.resolve("webpack-cli/bin/cli.js");
const built = spawnSync(process.execPath, [webpack, "--config", "webpack.cli.config.cjs", "--stats=errors-only"], {
  stdio: "inherit",
});
process.exit(built.status ?? 1);
