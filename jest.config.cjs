// Default environment is node; files that need a page say so in their first lines.
const { path: fluent } = require("./scripts/fluentBundle.cjs");

const transform = {
  "^.+\\.(ts|tsx|mjs|js)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  transform,
  // A test runs in a context of its own, where V8 looks up a global name anew each time, at a hundred times the price: these
  // are handed to each module instead. Clocks and timers are not among them, since tests put others in their place.
  sandboxInjectedGlobals: [
    ...["Array", "Boolean", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise", "RegExp", "Set", "String"],
    ...["Symbol", "Uint8Array", "WeakMap"],
  ],
  setupFiles: ["<rootDir>/test/support/withoutStyles.ts"],
  // Without this a machine with two cores would use one of them.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/scripts/longFirst.cjs",
  // A machine with many other things to do takes its time over the first page and over axe.
  testTimeout: 60_000,
  // Libraries that ship ES modules only.
  transformIgnorePatterns: [
    "/dist/test/",
    "/node_modules/(?!(hucre|hyparquet|hyparquet-writer|@univerjs|valibot|fast-check|pdfjs-dist|marked)/)",
  ],
  globalSetup: "<rootDir>/scripts/fluentBundle.cjs",
  moduleNameMapper: {
    "\\.css$": "<rootDir>/test/support/emptyStyle.ts",
    "^@fluentui/react-components$": fluent,
  },
};
