const path = require("node:path");
const webpack = require("webpack");
const { version } = require("./package.json");

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
  experiments: { outputModule: true },
  output: {
    path: process.env.IID_CLI_OUT ?? path.resolve(__dirname, "dist/cli"),
    filename: "iid.mjs",
    chunkFilename: "iid-[id].mjs",
    module: true,
    library: { type: "module" },
    chunkFormat: "module",
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
  plugins: [new webpack.DefinePlugin({ IID_VERSION: JSON.stringify(version) })],
  performance: { hints: false },
};

/**
 * The reader of PDFs, loaded by the command when `--evidence` meets the first one.
 * @type {import("webpack").Configuration}
 */
const pdf = {
  ...cli,
  name: "cli-pdf",
  entry: "./src/evidenceFiles/pdfNode.ts",
  output: { ...cli.output, filename: "iid-pdf.mjs" },
  // pdf.js asks its own address for parts that are not needed here; webpack would write in that of this machine.
  module: { ...cli.module, parser: { javascript: { importMeta: false } } },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  // It comes minified.
  optimization: { minimize: false },
};

module.exports = [cli, pdf];
