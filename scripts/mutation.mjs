// `npm run mutation [-- FOLDER …] [-- --file NAME] [-- --force]`: changes the core in thousands of small ways, one at a
// time, and counts the changes that the tests of the same folder notice. All folders take hours, one takes minutes to an
// hour; what has not changed since the last run is not run again, unless with --force. Reports, with every change that
// lived, are in reports/mutation. The score is told, never enforced.
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";

const FOLDERS = ["rules", "scoring", "checks", "analysis", "planning"];

const root = fileURLToPath(new URL("../", import.meta.url));
const unit = createRequire(import.meta.url)("../jest.config.cjs");
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: "string", default: "**/*.ts" },
    force: { type: "boolean", default: false },
    workers: { type: "string", default: "2" },
  },
});
const unknown = positionals.filter((folder) => !FOLDERS.includes(folder));
if (unknown.length > 0) {
  console.error(`no folder of the core: ${unknown.join(", ")}; there are ${FOLDERS.join(", ")}`);
  process.exit(2);
}

/** @returns {ConstructorParameters<typeof Stryker>[0]} */
function optionsOf(/** @type {string} */ folder) {
  return {
    mutate: [
      `src/${folder}/${values.file}`,
      // Data and words, and what is written from data.
      "!src/**/*.{generated,texts,cases,d}.ts",
      "!src/**/types.ts",
    ],
    testRunner: "jest",
    plugins: ["@stryker-mutator/jest-runner"],
    jest: {
      config: {
        ...unit,
        roots: [`<rootDir>/test/${folder}`],
        // They look at files and start processes, which no change in memory reaches.
        testPathIgnorePatterns: [...unit.testPathIgnorePatterns, "/docs\\.test\\.ts$", "/generator\\.test\\.ts$"],
      },
    },
    coverageAnalysis: "perTest",
    concurrency: Number(values.workers),
    timeoutMS: 20_000,
    timeoutFactor: 3,
    ignorePatterns: ["/assets", "/bench", "/dist", "/docs", "/preview", "/src/pages", "/test/e2e", "/test/fixtures"],
    incremental: true,
    incrementalFile: `reports/mutation/${folder}.incremental.json`,
    force: values.force,
    reporters: ["progress-append-only", "clear-text", "html"],
    htmlReporter: { fileName: `reports/mutation/${folder}.html` },
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    thresholds: { high: 90, low: 85, break: null },
    tempDirName: ".stryker-tmp",
  };
}

process.chdir(root);
mkdirSync("reports/mutation", { recursive: true });

const lines = [];
for (const folder of positionals.length > 0 ? positionals : FOLDERS) {
  const results = await new Stryker(optionsOf(folder)).runMutationTest();
  const count = (/** @type {string[]} */ ...statuses) =>
    results.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count("Killed", "Timeout");
  const lived = count("Survived", "NoCoverage");
  const score = ((100 * noticed) / Math.max(1, noticed + lived)).toFixed(1);
  lines.push(`${folder.padEnd(10)} ${score.padStart(5)} %  ${noticed} noticed, ${lived} lived`);
}
console.log(`\n${lines.join("\n")}`);
