const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

/** The preview page: a grid, and the emulated Excel host around the real pane. For localhost only, so not minified. */
/** @type {import("webpack").Configuration} */
module.exports = {
  name: "preview",
  mode: "production",
  target: ["web", "es2022"],
  entry: { preview: "./preview/shell/main.ts" },
  output: {
    path: path.resolve(__dirname, "dist/preview"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "/",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlWebpackPlugin({ template: "./preview/shell/index.html", scriptLoading: "defer" }),
  ],
};
