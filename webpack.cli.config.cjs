const path = require("node:path");
const TerserPlugin = require("terser-webpack-plugin");
const webpack = require("webpack");
const { BundledPackages } = require("./scripts/bundledPackages.cjs");
const { version } = require("./package.json");

/** What the thread that prints the usual calls needs: it comes with the first file. */
const PRINTING = ["./commands/check", "./commands/score", "./commands/explain"];
/** What reads and judges a workbook, in a worker. */
const JUDGING = [
  "../input/readFile",
  "./assess",
  "../../workbook/index",
  "../results/checkRenderer",
  "../results/scoreRenderer",
  "../explain/explaining",
];

/**
 * Whether a chunk is there for the import of one of these, as it is written.
 * @param {import("webpack").Chunk} chunk
 * @param {readonly string[]} requests
 */
function isFor(chunk, requests) {
  return [...chunk.groupsIterable].some(({ origins }) => origins.some(({ request }) => requests.includes(request)));
}

/**
 * The modules of some chunks as one file.
 * @param {string} name
 * @param {number} priority
 * @param {(chunk: import("webpack").Chunk) => boolean} isWanted
 */
function fileOf(name, priority, isWanted) {
  return {
    name,
    priority,
    enforce: true,
    chunks: /** @type {const} */ ("all"),
    test: (
      /** @type {import("webpack").Module} */ module,
      /** @type {{ chunkGraph: import("webpack").ChunkGraph }} */ { chunkGraph },
    ) => [...chunkGraph.getModuleChunksIterable(module)].some(isWanted),
  };
}

/** It reads everything whatever it is asked for. */
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
    chunkFilename: "iid-[name].cjs",
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
    // Three files, since both threads read and scan all that they are given, and a usual call runs a quarter of it.
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        main: fileOf("main", 3, (chunk) => chunk.name === "main" || isFor(chunk, PRINTING)),
        judging: fileOf("judging", 2, (chunk) => isFor(chunk, JUDGING)),
        rest: fileOf("rest", 1, () => true),
      },
    },
    minimizer: [new TerserPlugin({ extractComments: false, terserOptions: { format: { ascii_only: true } } })],
  },
  plugins: [new BundledPackages(), new webpack.DefinePlugin({ IID_VERSION: JSON.stringify(version) })],
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
