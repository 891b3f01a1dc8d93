import { fileURLToPath } from "node:url";
import CopyWebpackPlugin from "copy-webpack-plugin";
import HtmlWebpackPlugin from "html-webpack-plugin";
import TerserPlugin from "terser-webpack-plugin";
import webpack from "webpack";
import { BundledPackages } from "./scripts/bundledPackages.cjs";
import { notLoaded } from "./scripts/pages/notLoaded.mjs";
import { officeManifest } from "./scripts/manifest/office.mjs";

/**
 * Of the office that builds for its own server: where the add-in will be served from, and its own id.
 *   IID_BASE_URL=https://iid.example.go.id/addin/ IID_ADDIN_ID=<GUID> npm run build
 */
const office = { baseUrl: process.env.IID_BASE_URL, id: process.env.IID_ADDIN_ID };

/**
 * A group for all modules that a chunk loaded on demand needs: they come in one file, whoever else needs some of them.
 * @param {string} name
 * @param {string} needed name of the chunk
 * @param {number} priority
 */
const together = (name, needed, priority) => ({
  name,
  chunks: /** @type {const} */ ("async"),
  priority,
  enforce: true,
  test: (
    /** @type {import("webpack").Module} */ module,
    /** @type {{ chunkGraph: import("webpack").ChunkGraph }} */ { chunkGraph },
  ) => [...chunkGraph.getModuleChunks(module)].some((chunk) => chunk.name === needed),
});

/** @type {import("webpack").Configuration} */
export default {
  name: "addin",
  mode: "production",
  target: ["web", "es2022"],
  entry: {
    // Loaded before the pane, without React: formulas calculate even if the pane is never opened.
    functions: "./src/functions/index.ts",
    commands: "./src/commands/index.ts",
    taskpane: "./src/taskpane/index.tsx",
  },
  output: {
    path: fileURLToPath(new URL("dist/addin", import.meta.url)),
    // A name that changes with the content can be kept for ever, and an open pane finds the parts it was built with after an
    // update. The manifest names functions.js, whose name has to stay; the page asks for it by its content.
    filename: ({ chunk }) =>
      chunk?.name === "functions" ? "functions.js?[contenthash:8]" : "[name].[contenthash:8].js",
    chunkFilename: "[id].[contenthash:8].js",
    cssFilename: "[name].[contenthash:8].css",
    cssChunkFilename: "[id].[contenthash:8].css",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      // Served as they are; `.js`, because some servers do not know that `.mjs` is a script.
      {
        test: /\.mjs$/,
        resourceQuery: /^\?url$/,
        type: "asset/resource",
        generator: { filename: "[name].[contenthash:8].js" },
      },
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: "es2022",
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        // pdf.js comes minified.
        exclude: /^pdf\./,
        extractComments: false,
        terserOptions: { compress: { passes: 3, pure_getters: true, keep_fargs: false }, module: true, ecma: 2022 },
      }),
    ],
    runtimeChunk: "single",
    // Named by the plugin below.
    moduleIds: false,
    splitChunks: {
      cacheGroups: {
        // What formulas need and the pane shares; the second group is shared by pane and ribbon only.
        core: {
          name: "core",
          chunks: "initial",
          minChunks: 2,
          priority: 20,
          test: (module, { chunkGraph }) =>
            [...chunkGraph.getModuleChunks(module)].some(({ name }) => name === "functions"),
        },
        // All that a session works with, in one file instead of one for each set of pages and actions that share a part of
        // it: whoever loads such a page or action has it already, and it is on its way before the pane asks for it.
        engine: together("judging", "engine", 30),
        // The same of what the page that most people begin with shares with others.
        firstPage: { ...together("pages", "summary", 20), minChunks: 2 },
        shell: { name: "shell", chunks: "initial", minChunks: 2, priority: 10, test: /[\\/](src|node_modules)[\\/]/ },
      },
    },
  },
  performance: { hints: false },
  plugins: [
    new BundledPackages(),
    // As by default, but with the four digits that our modules need: every import repeats such a number.
    new webpack.ids.DeterministicModuleIdsPlugin({ maxLength: 4, fixedLength: true }),
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      templateParameters: (compilation, { js, css }) => ({
        notLoaded: notLoaded(),
        scripts: js,
        styles: css,
        next: compilation.namedChunkGroups.get("engine")?.getFiles() ?? [],
      }),
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
      // Excel calls functions as soon as the document is read. Deferred scripts run after that, and one that arrives
      // late would leave #VALUE! in the cells; scripts that block at the end of the body are there before.
      scriptLoading: "blocking",
      inject: "body",
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        {
          from: "manifest.xml",
          to: "manifest.xml",
          transform: (content) => officeManifest(content.toString(), office),
        },
      ],
    }),
  ],
};
