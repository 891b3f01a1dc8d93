const path = require("node:path");
const TerserPlugin = require("terser-webpack-plugin");
const webpack = require("webpack");
const { BundledPackages } = require("./scripts/bundledPackages.cjs");
const { version } = require("./package.json");

/** One file each: a call runs only the modules that it needs, and to read several files takes longer than one. */
const oneFile = new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 });

/** The `iid` command without dependencies: nothing is looked up in node_modules when it starts. */
/** @type {import("webpack").Configuration} */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  entry: "./src/cli/main.ts",
  output: {
    path: process.env.IID_CLI_OUT ?? path.resolve(__dirname, "dist/cli"),
    // Scripts, not modules: Node starts them sooner.
    filename: "iid.cjs",
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
  // Text of nothing but ASCII is read sooner and takes half the memory.
  optimization: {
    minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { format: { ascii_only: true } } })],
  },
  plugins: [new BundledPackages(), new webpack.DefinePlugin({ IID_VERSION: JSON.stringify(version) }), oneFile],
  performance: { hints: false },
};

/**
 * The reader of PDFs, loaded by the command when `--evidence` meets the first one.
 * @type {import("webpack").Configuration}
 */
const pdf = {
  ...cli,
  name: "cli-pdf",
  entry: "./src/folderFiles/pdfThread.ts",
  // A thread of its own, and a module, as pdf.js is.
  experiments: { outputModule: true },
  output: { ...cli.output, filename: "iid-pdf.mjs", library: { type: "module" }, module: true, chunkFormat: "module" },
  // pdf.js asks its own address for parts that are not needed here; webpack would write in that of this machine.
  module: { ...cli.module, parser: { javascript: { importMeta: false } } },
  plugins: [new BundledPackages(), oneFile],
  // It comes minified.
  optimization: { minimize: false },
};

module.exports = [cli, pdf];
