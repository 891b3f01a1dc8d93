// Fluent as one file for the tests: what its two thousand do, which every test file with a page would read anew (two seconds
// each), without what nobody asks for, thousands of icons above all. Made once for each version.
const { existsSync, mkdirSync, renameSync } = require("node:fs");
const { dirname, join } = require("node:path");

const PACKAGE = "@fluentui/react-components";
const { version } = require(`${PACKAGE}/package.json`);
const path = join(__dirname, "../dist/test", `fluent-${version}.min.cjs`);

/** Jest calls it before the first test. */
module.exports = async function makeFluentBundle() {
  if (existsSync(path)) return;
  const webpack = require("webpack");
  const TerserPlugin = require("terser-webpack-plugin");
  const folder = dirname(path);
  const draft = `fluent-${process.pid}.cjs`;
  mkdirSync(folder, { recursive: true });
  const compiler = webpack({
    mode: "production",
    target: "node",
    entry: PACKAGE,
    output: { path: folder, filename: draft, library: { type: "commonjs2" } },
    // There is one React for tests and Fluent.
    externals: [/^(react|react-dom|scheduler)(\/|$)/],
    optimization: {
      nodeEnv: false,
      minimizer: [
        new TerserPlugin({
          // In this process: one file is not worth a second one.
          parallel: false,
          extractComments: false,
          minify: TerserPlugin.swcMinify,
          terserOptions: { compress: true, mangle: false, format: { comments: false } },
        }),
      ],
    },
    performance: { hints: false },
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
