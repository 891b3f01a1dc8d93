const { spawnSync } = require("node:child_process");
const { rmSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const { cacheOf } = require("./bin/load.js");
const { version } = require("./package.json");

/** Whoever builds the command renews its compiled code: V8 tells that of another build by its length only. */
class CodeCache {
  apply(/** @type {import("webpack").Compiler} */ compiler) {
    const command = path.join(compiler.outputPath, "iid.cjs");
    compiler.hooks.emit.tap("CodeCache", () => rmSync(cacheOf(command), { force: true }));
    compiler.hooks.afterEmit.tap("CodeCache", () => {
      const { status } = spawnSync(process.execPath, [path.join(__dirname, "scripts/code-cache.mjs"), command]);
      if (status !== 0) console.warn("The command was built without its compiled code: it starts more slowly.");
    });
  }
}

/**
 * The `iid` command without dependencies: nothing is looked up in node_modules when it starts. What only some calls need
 * (other years, templates, explanations, unusual workbooks) lies in files of its own, which the usual call never reads.
 */
/** @type {import("webpack").Configuration} */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: {
    path: process.env.IID_CLI_OUT ?? path.resolve(__dirname, "dist/cli"),
    // Scripts, not modules: Node starts them sooner, and only of scripts can compiled code be kept (bin/iid.js).
    filename: "iid.cjs",
    chunkFilename: "iid-[id].cjs",
    library: { type: "commonjs2" },
  },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  // The command starts its workers from its own file.
  node: { __filename: false },
  plugins: [new webpack.DefinePlugin({ IID_VERSION: JSON.stringify(version) }), new CodeCache()],
  performance: { hints: false },
};

/**
 * The reader of PDFs, loaded by the command when `--evidence` meets the first one.
 * @type {import("webpack").Configuration}
 */
const pdf = {
  ...cli,
  name: "cli-pdf",
  entry: "./src/folderFiles/pdfNode.ts",
  // A module, as pdf.js is: only files that Node itself loads may import it, not the script that bin/load.js runs.
  experiments: { outputModule: true },
  output: { ...cli.output, filename: "iid-pdf.mjs", library: { type: "module" }, module: true, chunkFormat: "module" },
  // pdf.js asks its own address for parts that are not needed here; webpack would write in that of this machine.
  module: { ...cli.module, parser: { javascript: { importMeta: false } } },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  // It comes minified.
  optimization: { minimize: false },
};

module.exports = [cli, pdf];
