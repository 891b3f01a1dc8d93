/**
 * Where something starts: `!` marks what is shipped or run by hand, the rest are tests and measurements.
 * @type {import("knip").KnipConfig}
 */
export default {
  entry: [
    "src/{functions,commands}/index.ts!",
    "src/cli/main.ts!",
    "src/folderFiles/pdfThread.ts!",
    "scripts/*.mjs!",
    // Loaded by Stryker, in processes of its own.
    "scripts/mutation/{runner,sample}.mjs!",
    // Read by their paths: by the generators and by the tests of every check.
    "src/checks/*/*.{texts,cases}.ts!",
    "src/cli/commands/texts/*.texts.ts!",
    "src/functions/arguments/shapes.ts!",
    "*.config.{js,cjs,mjs}",
    "bench/webpack.config.cjs",
    "bench/*.bench.{ts,mjs}",
    "bench/processes/*.cjs",
    "test/**/*.test.{ts,tsx}",
    "test/lint/lintFolder.mjs",
    "test/e2e/pictures/documents.mjs",
    "test/e2e/pictures/screenshots.mjs",
    // The thread is started by its path, and loads the other by its own.
    "test/fuzz/{readerThread.mjs,mutant.ts}",
  ],
  project: [
    "{src,preview,scripts,bin}/**/*.{ts,tsx,mjs,cjs,js}!",
    "{bench,test}/**/*.{ts,tsx,mjs,cjs}",
    "*.{js,mjs,cjs,ts}",
    // Stands in for the grid in tests of the host.
    "!preview/host/memory*.ts!",
    "!preview/host/signal.ts!",
  ],
  // What a module uses itself may be exported for a test, and a type belongs to what the module says of itself.
  ignoreExportsUsedInFile: { interface: true, type: true },
  ignoreDependencies: [
    // Served and read as files.
    "@microsoft/office-js",
    // Named in the first lines of tests.
    "jest-environment-jsdom",
    "jsdom",
    // Stands in bench/package.json.
    "hyperformula",
    // The one that jest-axe brings.
    "axe-core",
  ],
};
