// Fluent as one file for the tests: the same code as in its two thousand, which every test file with a page would read anew
// (two seconds each). Made once for each version.
const { existsSync, mkdirSync, renameSync } = require("node:fs");
const { dirname, join } = require("node:path");

const PACKAGE = "@fluentui/react-components";
const { version } = require(`${PACKAGE}/package.json`);
const path = join(__dirname, "../dist/test", `fluent-${version}.cjs`);

/** Jest calls it before the first test. */
module.exports = async function makeFluentBundle() {
  if (existsSync(path)) return;
  const webpack = require("webpack");
  const folder = dirname(path);
  const draft = `fluent-${process.pid}.cjs`;
  mkdirSync(folder, { recursive: true });
  const compiler = webpack({
    mode: "none",
    target: "node",
    entry: PACKAGE,
    output: { path: folder, filename: draft, library: { type: "commonjs2" } },
    // There is one React for tests and Fluent.
    externals: [/^(react|react-dom|scheduler)(\/|$)/],
  });
  await new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve(undefined);
    });
  });
  // Two runs may make it at once: whoever looks finds all of it or nothing.
  renameSync(join(folder, draft), path);
};
module.exports.path = path;
