const { readdirSync } = require("node:fs");
const path = require("node:path");

const names = readdirSync(__dirname).filter((file) => file.endsWith(".bench.ts"));

/** @type {import("webpack").Configuration} */
module.exports = {
  mode: "production",
  target: "node20",
  entry: Object.fromEntries(names.map((file) => [file.replace(".bench.ts", ""), path.join(__dirname, file)])),
  output: { path: path.resolve(__dirname, "../dist/bench"), filename: "[name].cjs", clean: true },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  // Peers run as published.
  externals: { hyperformula: `commonjs ${path.join(__dirname, "node_modules/hyperformula")}`, ajv: "commonjs ajv" },
  externalsPresets: { node: true },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: { loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } } },
      },
    ],
  },
  optimization: { minimize: false },
};
